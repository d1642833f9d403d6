import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';

import { ACCESS } from './allow.js';

/** Refuses to start while a route does not say who may call it. */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => this.isOpen(prototype[name]))
        .map((name) => `${metatype.name}.${name}`);
    });
    if (open.length > 0) throw new Error(`No @Allow or @Public on ${open.join(', ')}`);
  }

  private isOpen(handler: (() => unknown) | undefined): boolean {
    if (!handler || !Reflect.hasMetadata(PATH_METADATA, handler)) return false;
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    return method !== undefined && this.reflector.get<unknown>(ACCESS, handler) === undefined;
  }
}
