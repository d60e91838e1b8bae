#!/usr/bin/env python3
"""Saves a page as MHTML with headless Chromium: save-mhtml.py URL OUT

Speaks the DevTools protocol over its pipe (NUL-separated JSON on descriptors 3 and 4), so that nothing but Chromium is needed.
"""
import json, os, shutil, subprocess, sys, tempfile


def main(url, out):
    to_read, to_write = os.pipe()
    from_read, from_write = os.pipe()
    profile = tempfile.mkdtemp(prefix="lofte-chromium-")

    def descriptors():
        os.dup2(to_read, 3)
        os.dup2(from_write, 4)

    browser = subprocess.Popen(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-pipe",
         f"--user-data-dir={profile}", "about:blank"],
        preexec_fn=descriptors, pass_fds=(3, 4, to_read, from_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(to_read); os.close(from_write)
    reader = os.fdopen(from_read, "rb")
    number = 0

    def messages():
        buffer = b""
        while True:
            part = reader.read1(65536)
            if not part: sys.exit("save-mhtml: chromium ended")
            buffer += part
            *whole, buffer = buffer.split(b"\0")
            yield from (json.loads(m) for m in whole)

    stream = messages()

    def call(method, session=None, **parameters):
        nonlocal number
        number += 1
        message = {"id": number, "method": method, "params": parameters}
        if session: message["sessionId"] = session
        os.write(to_write, json.dumps(message).encode() + b"\0")
        for answer in stream:
            if answer.get("id") == number:
                if "error" in answer: sys.exit(f"save-mhtml: {method}: {answer['error']}")
                return answer["result"]

    try:
        target = call("Target.createTarget", url="about:blank")["targetId"]
        session = call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        call("Page.enable", session)
        call("Page.navigate", session, url=url)
        for event in stream:
            if event.get("method") == "Page.loadEventFired": break
        data = call("Page.captureSnapshot", session, format="mhtml")["data"]
        with open(out, "w", newline="") as f: f.write(data)
        os.write(to_write, json.dumps({"id": 99, "method": "Browser.close"}).encode() + b"\0")
        browser.wait(20)
    finally:
        if browser.poll() is None: browser.kill()
        shutil.rmtree(profile, ignore_errors=True)


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1].startswith("-"): sys.exit(__doc__)
    main(*sys.argv[1:])
