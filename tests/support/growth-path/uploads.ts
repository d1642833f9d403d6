import type { TestReply } from '../test-client.js';
import type { Client, Reply, TestApi } from './test-api.js';

/** What a manager does with files, over the API. */
export class Uploads {
  constructor(
    private readonly api: TestApi,
    private readonly client: Client,
    private readonly programmeId: string,
  ) {}

  path(rest = ''): string {
    return `/programmes/${this.programmeId}/imports${rest}`;
  }

  upload(content: string | Buffer, name = 'taulukko.csv'): Promise<Reply> {
    return this.client.upload(
      `${this.path()}?name=${encodeURIComponent(name)}`,
      Buffer.from(content),
    );
  }

  /** Hands a file in with the columns as they are recognised, and has it checked. */
  async checked(content: string | Buffer): Promise<string> {
    const { body } = await this.upload(content);
    if (body.state === 'uploaded') {
      const { kind, columns, decimalSign } = body;
      const reply = await this.client.put(this.path(`/${body.id}/mapping`), {
        kind,
        columns,
        decimalSign,
      });
      if (reply.status !== 200) throw new Error(`Not checked: ${reply.text}`);
    }
    await this.api.work('imports');
    return body.id as string;
  }

  /** The same, and everything that can be written is written: where nothing can, it is done. */
  async imported(content: string | Buffer): Promise<string> {
    const id = await this.checked(content);
    if ((await this.view(id)).state === 'done') return id;
    const reply = await this.act(id, 'run');
    if (reply.status !== 200) throw new Error(`Not run: ${reply.text}`);
    await this.api.work('imports');
    return id;
  }

  act(id: string, verb: 'run' | 'pause' | 'cancel'): Promise<Reply> {
    return this.client.post(this.path(`/${id}/${verb}`));
  }

  async view(id: string): Promise<TestReply['body']> {
    return (await this.client.get(this.path(`/${id}`))).body;
  }

  async rows(id: string, query = ''): Promise<TestReply['body'][]> {
    return (await this.client.get(this.path(`/${id}/rows${query}`))).body.items;
  }
}
