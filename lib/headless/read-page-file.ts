import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";

import type { Response } from "../facts/page-facts.ts";
import { LIMITS } from "../crawl/fetch-page.ts";
import { failed, wrongUsage } from "./command-error.ts";

/** What a server would call a file of this extension; without a charset, so that the reader finds it in the bytes. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".shtml": "text/html",
  ".jsp": "text/html",
  ".xhtml": "application/xhtml+xml",
  ".xml": "application/xml",
  ".json": "application/json",
  ".js": "application/javascript",
  ".txt": "text/plain",
  ".pdf": "application/pdf",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".ofd": "application/ofd",
  ".doc": "application/msword",
  ".wps": "application/msword",
};

/**
 * A saved page as if a server had sent it.
 * @param url the page's address; without one a made-up address is used, so that relative links still resolve
 * @throws CommandError for a file that is missing, a directory, too large or unreadable
 */
export async function readPageFile(path: string, url: string | undefined, now: string): Promise<Response> {
  const info = await stat(path).catch((error: unknown) => {
    throw cannotRead(path, error);
  });
  if (info.isDirectory()) {
    throw wrongUsage({
      zh: `${path} 是文件夹：请给出其中一个网页文件。`,
      en: `${path} is a directory: give one page file in it.`,
    });
  }
  if (info.size > LIMITS.maxBytes) throw tooLarge(path, info.size);
  const body = await readFile(path).catch((error: unknown) => {
    throw cannotRead(path, error);
  });
  const address = url ?? `http://local.example/${encodeURIComponent(basename(path))}`;
  const contentType = CONTENT_TYPES[extname(path).toLowerCase()] ?? "text/html";
  return { url: address, finalUrl: address, status: 200, contentType, body, fetchedAt: now };
}

function cannotRead(path: string, error: unknown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT") {
    return wrongUsage({
      zh: `没有 ${path} 这个文件。若是网址，请写出 http:// 或 https://。`,
      en: `There is no file ${path}. If it is an address, write http:// or https:// before it.`,
    });
  }
  return failed({
    zh: `无法读取 ${path}（${code}）：请检查读取权限。`,
    en: `Cannot read ${path} (${code}): check that you may read it.`,
  });
}

function tooLarge(path: string, bytes: number) {
  const size = Math.ceil(bytes / 1024 / 1024);
  const limit = LIMITS.maxBytes / 1024 / 1024;
  return failed({
    zh: `${path} 有 ${size} MB，超过 ${limit} MB 的上限，检查时也不会读取这样大的网页。`,
    en: `${path} has ${size} MB, over the limit of ${limit} MB: an audit would not read a page of that size either.`,
  });
}
