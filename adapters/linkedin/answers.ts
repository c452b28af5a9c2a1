import { z } from 'zod';

/** Ids are text, whatever they look like. */
export const postUrn = z.string().regex(/^urn:li:(?:share|ugcPost):\d{1,30}$/);
const mediaUrn = z.string().regex(/^urn:li:(?:image|video|document):[\w-]{1,200}$/);
const milliseconds = z.number().int().positive();

/** Goes into a header, so nothing but what a token is made of. */
const token = z.string().regex(/^[\w.~+/=-]{8,4096}$/);
/** Joined by commas or spaces: the documents show both. */
const scopes = z
  .string()
  .max(2000)
  .transform(text => text.split(/[ ,]+/).filter(scope => scope !== ''));
export const tokenAnswer = z.object({
  access_token: token,
  expires_in: z.number().positive().default(3600),
  refresh_token_expires_in: z.number().positive().optional().catch(undefined),
  scope: scopes.optional().catch(undefined),
});

export const introspectAnswer = z.object({
  active: z.boolean(),
  scope: scopes.optional().catch(undefined),
  expires_at: z.number().positive().optional().catch(undefined),
});

export const userinfoAnswer = z.object({ sub: z.string().regex(/^[\w-]{1,100}$/), name: z.string().default('') });

/** The name of the organization's field has changed between versions. */
export const rolesAnswer = z.object({
  elements: z.array(
    z.object({
      organization: z.string().optional(),
      organizationTarget: z.string().optional(),
      role: z.string(),
    }),
  ),
});

export const initializedAnswer = z.object({
  value: z.object({
    image: mediaUrn.optional(),
    document: mediaUrn.optional(),
    uploadUrl: z.string(),
  }),
});

export const videoAnswer = z.object({
  value: z.object({
    video: mediaUrn,
    uploadToken: z.string().default(''),
    uploadInstructions: z
      .array(z.object({ uploadUrl: z.string(), firstByte: z.int().min(0), lastByte: z.int().min(0) }))
      .min(1),
  }),
});

export const mediaAnswer = z.object({
  status: z.string(),
  processingFailureReason: z.string().nullish(),
});

export const postAnswer = z.object({
  id: postUrn,
  commentary: z.string().default(''),
  lifecycleState: z.string().default('PUBLISHED'),
  content: z.record(z.string(), z.unknown()).nullish(),
  createdAt: milliseconds,
});
export type LivePost = z.infer<typeof postAnswer>;

export const postsAnswer = z.object({ elements: z.array(postAnswer) });

/** A number, or the whole name that ends with it. */
export const commentId = z
  .string()
  .regex(/^(?:\d{1,30}|urn:li:comment:\(urn:li:\w+:\d+,\d{1,30}\))$/)
  .transform(written => /(\d+)\)?$/.exec(written)![1]!);

export const commentAnswer = z.object({
  id: commentId.optional(),
  actor: z.string().default(''),
  message: z.object({ text: z.string().default('') }),
  created: z.object({ time: milliseconds }),
});

export const commentsAnswer = z.object({ elements: z.array(commentAnswer.extend({ id: commentId })) });
