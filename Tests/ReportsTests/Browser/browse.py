"""Opens a file in headless Chromium and tells what happened, as JSON.

    browse.py CHROMIUM PAGE [--dark] [--width N] [--no-script] [--print] [--screenshot FILE] < expressions

Standard input: JavaScript expressions, one a line; their values are `values`. `console` holds console messages, exceptions
and security reports, `requests` every address asked for except the page itself. Speaks the DevTools protocol over two
pipes (`--remote-debugging-pipe`: messages end with NUL), so that nothing but Python's own library is needed.
"""

import base64
import json
import os
import pathlib
import subprocess
import sys
import tempfile


class Browser:
    def __init__(self, program, folder):
        to_browser, self.out = os.pipe()
        self.inn, from_browser = os.pipe()

        def place():
            # The browser reads descriptor 3 and writes 4.
            a, b = os.dup(to_browser), os.dup(from_browser)
            os.dup2(a, 3)
            os.dup2(b, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--remote-debugging-pipe",
             "--no-first-run", "--disable-background-networking", f"--user-data-dir={folder}", "about:blank"],
            preexec_fn=place, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.buffer, self.number, self.events = b"", 0, []

    def read(self):
        while b"\0" not in self.buffer:
            part = os.read(self.inn, 1 << 16)
            if not part:
                raise SystemExit("the browser ended")
            self.buffer += part
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def wait(self, method):
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self.read())


def main():
    program, page, *options = sys.argv[1:]
    address = pathlib.Path(page).resolve().as_uri()
    width = int(options[options.index("--width") + 1]) if "--width" in options else 1280
    expressions = [line for line in sys.stdin.read().splitlines() if line.strip()]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = Browser(program, folder)
        try:
            target = browser.call("Target.createTarget", url="about:blank")["targetId"]
            session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
            for domain in ("Page", "Runtime", "Log", "Network", "Audits"):
                browser.call(f"{domain}.enable", session)
            browser.call("Emulation.setDeviceMetricsOverride", session, width=width, height=900, deviceScaleFactor=1,
                         mobile=width < 600)
            scheme = "dark" if "--dark" in options else "light"
            browser.call("Emulation.setEmulatedMedia", session, media="print" if "--print" in options else "",
                         features=[{"name": "prefers-color-scheme", "value": scheme}])
            if "--no-script" in options:
                browser.call("Emulation.setScriptExecutionDisabled", session, value=True)
            browser.call("Page.navigate", session, url=address)
            browser.wait("Page.loadEventFired")
            values = []
            for expression in expressions:
                result = browser.call("Runtime.evaluate", session, expression=expression, returnByValue=True, awaitPromise=True)
                values.append(result["result"].get("value", result.get("exceptionDetails", {}).get("text")))
            if "--screenshot" in options:
                shot = browser.call("Page.captureScreenshot", session, captureBeyondViewport=True)
                pathlib.Path(options[options.index("--screenshot") + 1]).write_bytes(base64.b64decode(shot["data"]))
            told = ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded", "Audits.issueAdded")
            print(json.dumps({
                "values": values,
                "console": [json.dumps(e["params"]) for e in browser.events if e.get("method") in told],
                "requests": [e["params"]["request"]["url"] for e in browser.events
                             if e.get("method") == "Network.requestWillBeSent" and e["params"]["request"]["url"] != address],
            }))
        finally:
            browser.process.kill()
            browser.process.wait()


main()
