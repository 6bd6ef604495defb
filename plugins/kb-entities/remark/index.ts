export type { MentionResolver, MentionTarget } from '../link-text.ts'
export type { EntityKind, Mention, Service } from '../types.ts'
export { type EntityLinkOptions, remarkKbEntities } from './remark-kb-entities.ts'
