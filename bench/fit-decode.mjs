// Reads all FIT files of a folder by a library of npm and prints the seconds of the best round.
//
// node fit-decode.mjs LIBRARY FOLDER ROUNDS, in a folder whose node_modules has the library.
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [library, folder, rounds] = process.argv.slice(2);
const from = createRequire(pathToFileURL(join(process.cwd(), "node_modules", "x.js")));
const load = async () => {
    try {
        return await import(pathToFileURL(from.resolve(library)));
    } catch (problem) {
        console.error(`${library}: ${problem.message}`);
        process.exit(1);
    }
};
const module = await load();
const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));

const garmin = (file) => {
    const { messages } = new module.Decoder(module.Stream.fromBuffer(file)).read();
    return messages.recordMesgs.length;
};
const parser = async (file) => {
    const Parser = module.default?.default ?? module.default;
    const data = await new Parser({ force: true, mode: "list" }).parseAsync(file);
    return data.records.length;
};
const read = library === "fit-file-parser" ? parser : garmin;

let best = Infinity;
for (let round = 0; round <= Number(rounds); round++) {
    const start = process.hrtime.bigint();
    for (const file of files) {
        if ((await read(file)) < 3600) {
            throw new Error("records are missing");
        }
    }
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    best = round === 0 ? best : Math.min(best, seconds);
}
console.log(best);
