// Indexes texts.tsv of a folder, asks queries.txt, and writes what was found, with the time it took, to answers.tsv.
import { readFileSync, writeFileSync } from "node:fs";
import MiniSearch from "minisearch";

const TEXTS_LOOKED_AT = 200;
const [folder, rounds] = process.argv.slice(2);
const lines = (name) => readFileSync(`${folder}/${name}`, "utf8").split("\n").slice(0, -1);
const fold = (term) => term.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

const index = new MiniSearch({ fields: ["text"], storeFields: ["code"], processTerm: fold });
index.addAll(
  lines("texts.tsv").map((line, id) => {
    const [code, text] = line.split("\t");
    return { id, code, text };
  }),
);

const answers = [];
const queries = lines("queries.txt");
for (let round = 0; round <= Number(rounds); round++) {
  for (const query of queries) {
    const start = process.hrtime.bigint();
    const found = index.search(query, { fuzzy: 0.2 }).slice(0, TEXTS_LOOKED_AT);
    const nanos = process.hrtime.bigint() - start;
    if (round > 0) {
      answers.push(`${nanos}\t${found.map((hit) => hit.code).join(" ")}\n`);
    }
  }
}
writeFileSync(`${folder}/answers.tsv`, answers.join(""));
