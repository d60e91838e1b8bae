#!/usr/bin/env python3
"""Runs the commands that a document quotes and writes their output into it, so that no example is ever invented.

quote-outputs.py LOFTE DOCUMENT...            refreshes the documents
quote-outputs.py --check LOFTE DOCUMENT...    changes nothing; ends with 1 when an output differs

A quote is a fenced `console` block. Lines that start with `$ ` are run in order, by bash in a copy of docs/example, with
LOFTE as `lofte`; what they print, standard error included, stands below them. A `# exit N` line stands for a status
that is not 0.
"""
import os, pathlib, re, shutil, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.M | re.S)


def run(command, folder):
    env = {"PATH": f"{folder}/bin:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "COLUMNS": "100", "HOME": str(folder)}
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder / "example", env=env, text=True, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = done.stdout
    if output and not output.endswith("\n"): output += "\n"
    return output + (f"# exit {done.returncode}\n" if done.returncode else "")


def refreshed(text, folder):
    def block(match):
        commands = [line for line in match.group().splitlines() if line.startswith("$ ")]
        return "".join(f"{line}\n{run(line[2:], folder)}" for line in commands)
    return BLOCK.sub(block, text)


def main(arguments):
    check = arguments[:1] == ["--check"]
    lofte, *documents = arguments[1:] if check else arguments
    status = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shutil.copytree(ROOT / "docs/example", folder / "example")
        (folder / "bin").mkdir()
        (folder / "bin/lofte").symlink_to(pathlib.Path(lofte).resolve())
        for document in documents:
            path = pathlib.Path(document)
            old = path.read_text(encoding="utf-8")
            new = refreshed(old, folder)
            if new == old: continue
            if check:
                print(f"{document}: quotes outputs that the program no longer gives; run `make docs`", file=sys.stderr)
                status = 1
            else:
                path.write_text(new, encoding="utf-8")
    return status


if __name__ == "__main__":
    if len(sys.argv) < 3: sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
