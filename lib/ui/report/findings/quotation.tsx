interface QuotationProps {
  /** The page's own words, rows of a list one a line. */
  readonly quote: string;
  /** Marked where it stands in the quotation. */
  readonly date: string | null;
}

/** The page's own words, line by line. */
export function Quotation({ quote, date }: QuotationProps) {
  return (
    <blockquote lang="zh-CN">
      {quote.split("\n").map((line, index) => (
        <p key={index}>{date === null ? line : marked(line, date)}</p>
      ))}
    </blockquote>
  );
}

function marked(line: string, date: string) {
  const at = line.indexOf(date);
  if (at < 0) return line;
  return (
    <>
      {line.slice(0, at)}
      <mark>{date}</mark>
      {line.slice(at + date.length)}
    </>
  );
}
