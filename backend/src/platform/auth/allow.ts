import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Action } from '@verso/domain';

export const ACCESS = 'verso:access';
export type Access = Action | 'public';

const access = (value: Access): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, value), ApiExtension('x-permission', value));

/** Who may call the route at all. Which rows they reach is decided by the database. */
export const Allow = (action: Action): MethodDecorator => access(action);

/** Everyone may call the route, signed in or not. */
export const Public = (): MethodDecorator => access('public');
