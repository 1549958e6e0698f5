import { z } from 'zod';

/** Every way a request can fail. The message is a sentence for a person and names the remedy. */
export const ErrorCode = z.enum([
  'INVALID_INPUT', 'INVALID_OUTPUT', 'INVALID_CHANGE', 'NOT_FOUND', 'CONFLICTING_CHANGE', 'NOTHING_TO_UNDO',
  'STORE_MISSING', 'STORE_NEWER', 'STORE_OLDER', 'STORE_DAMAGED', 'STORE_LOCKED', 'STORE_READONLY', 'STORE_UNREACHABLE', 'STORE_CLOSED', 'NOT_A_STORE',
  'MIGRATION_FAILED', 'BACKUP_FAILED', 'DISK_FULL', 'FILE_NOT_WRITABLE', 'FILE_NOT_READABLE', 'CANCELLED', 'PRESS_FAILED', 'FORBIDDEN_SENDER', 'UNEXPECTED',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

export const FieldProblemSchema = z.object({ field: z.string(), message: z.string() });
export const Failure = z.object({ code: ErrorCode, message: z.string(), fields: z.array(FieldProblemSchema).optional() });
export type Failure = z.infer<typeof Failure>;

/** What crosses the wall: never an exception, always a value or a failure in words. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** Thrown inside the main process and the CLI; becomes a `Failure` at the wall. */
export class AttacheError extends Error {
  readonly code: ErrorCode;
  readonly fields: Array<{ field: string; message: string }> | undefined;
  constructor(code: ErrorCode, message: string, fields?: Array<{ field: string; message: string }>) {
    super(message);
    this.name = 'AttacheError';
    this.code = code;
    this.fields = fields;
  }
}
