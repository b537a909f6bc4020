import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '../../../../shared/articles');

/** A report in our own words, for where the labelled articles are not at hand. */
const OWN = `Example wins in the rain

Britain's Jane Example won the women's 800 metres in 1:57.21 at the Sample Classic on Saturday, ahead of Kenya's Ann Sample (1:57.60) and the world indoor champion Eva Specimen, who was third in 1:58.02.

"I felt strong all the way round," said the 24-year-old. "My coach told me to wait, so I waited."

In the men's pole vault John Bar cleared 5.80m to finish second behind Sweden's Max Pole, who went over 5.90m at his third attempt. Bar had jumped 5.85m in Paris last month.

Coach Trevor Watch was pleased. "She has worked for this since the winter," he said.

1. Jane Example (Britain) 1:57.21
2. Ann Sample (Kenya) 1:57.60
`;

/** The texts that are read, and where they are from. */
export function texts(): { readonly from: string; readonly all: readonly string[] } {
  if (!existsSync(SHARED))
    return { from: 'a report in our own words, 60 times', all: Array.from({ length: 60 }, () => OWN) };
  const files = readdirSync(SHARED).filter((file) => file.endsWith('.txt'));
  const all = files.map((file) => readFileSync(join(SHARED, file), 'utf8'));
  return { from: `${all.length} articles`, all };
}
