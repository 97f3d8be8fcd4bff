import type { Article, Identity } from "../../bureau.ts";
import { timeOf } from "../../markup/metas-of.ts";
import { blocksMarkup } from "../trs/blocks.ts";
import type { PlacedColumn } from "../trs/map.ts";
import { docIdOf, itemAddress } from "./places.ts";

const PER_PAGE = 18;

/** Rows the application asks for at a time. */
export function perPageOf({ column: { content } }: PlacedColumn): number {
  return content.kind === "list" ? content.perPage : PER_PAGE;
}

/** An article, and the column that it stands in. */
export interface Row {
  readonly column: PlacedColumn;
  readonly article: Article;
}

export function listAnswer(rows: readonly Row[], page: number, size: number): object {
  return {
    rptCode: 200,
    msg: "Success",
    data: {
      total: rows.length,
      rulesPageNo: page,
      lists: rows.slice((page - 1) * size, page * size).map(row),
    },
  };
}

/** `publishDate` is the day that is shown; `builddate` the day on the document, with a clock that never runs. */
function row({ column, article }: Row): object {
  const { target } = article;
  const elsewhere = target.kind === "elsewhere";
  return {
    id: String(article.id),
    docId: String(docIdOf(column, article)),
    itemId: String(column.channelId),
    itemName: column.column.name,
    docSubtitle: article.title,
    publishDate: `${article.date} ${timeOf(article)}:00`,
    builddate: `${article.document?.writtenOn ?? article.date} 00:00:00`,
    generaltype: "1",
    isTitleLink: elsewhere ? "1" : null,
    titleLink: elsewhere ? target.url : null,
  };
}

export function docAnswer(identity: Identity, column: PlacedColumn, article: Article): object {
  const [year] = article.date.split("-");
  return {
    rptCode: 200,
    msg: "成功",
    data: {
      docId: docIdOf(column, article),
      docTitle: article.title,
      docSubtitle: article.title,
      publishDate: `${article.date} ${timeOf(article)}:00`,
      builddate: article.document?.writtenOn ?? article.date,
      indexNo: article.document === null ? null : `${identity.idCode}/${year ?? ""}-${article.id}`,
      documentNo: article.document?.number ?? null,
      docSource: identity.name,
      listTwoItem: [{ ItemName: column.column.name, ItemID: column.channelId }],
      docClob: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title></title></head><body>${blocksMarkup(article)}</body></html>`,
    },
  };
}

/** The tree of columns, and whose site it is. */
export function menuAnswer(identity: Identity, roots: readonly PlacedColumn[]): object {
  return {
    rptCode: 200,
    msg: "Success",
    data: {
      site: {
        name: identity.name,
        idCode: identity.idCode,
        icp: identity.icp,
        police: identity.police,
        address: identity.address,
        phone: identity.phone,
      },
      items: roots.map(menuItem),
    },
  };
}

interface MenuItem {
  readonly itemId: number;
  readonly itemName: string;
  readonly itemUrl: string;
  readonly type: string;
  readonly pageSize: number;
  readonly subItemslist: readonly MenuItem[];
}

function menuItem(column: PlacedColumn): MenuItem {
  return {
    itemId: column.channelId,
    itemName: column.column.name,
    itemUrl: itemAddress(column),
    type: column.column.type,
    pageSize: perPageOf(column),
    subItemslist: column.children.map(menuItem),
  };
}
