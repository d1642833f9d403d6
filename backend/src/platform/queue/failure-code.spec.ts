import { AppError } from '../errors/app-error.js';
import { codeOfReason, failureCode, STALLED } from './failure-code.js';

describe('the reason of a failed job', () => {
  it('is the code of a refusal', () => {
    expect(failureCode(AppError.notFound('mail'))).toBe('mail.not-found');
  });

  it.each([
    [Object.assign(new Error('duplicate key of Aino'), { code: '23505' }), 'database.23505'],
    [Object.assign(new Error('connect 10.0.0.1'), { code: 'ECONNREFUSED' }), 'system.econnrefused'],
    [Object.assign(new Error('odd'), { code: 'Aino Virtanen' }), 'job.unexpected'],
    [new Error('Aino Virtanen'), 'job.unexpected'],
    [null, 'job.unexpected'],
  ])('never repeats what an error says', (error, code) => {
    expect(failureCode(error)).toBe(code);
  });

  it('is read back from the queue, where only codes are believed', () => {
    expect(codeOfReason('database.23505')).toBe('database.23505');
    expect(codeOfReason('mail.not-found')).toBe('mail.not-found');
    expect(codeOfReason('job stalled more than allowable limit')).toBe(STALLED);
    expect(codeOfReason('Something of Aino.')).toBe('job.unexpected');
  });
});
