import { parse } from "gift-pegjs";
import { readFileSync } from "node:fs";
console.log(JSON.stringify(parse(readFileSync(process.argv[2], "utf8"))));
