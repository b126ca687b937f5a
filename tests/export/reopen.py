# SPDX-FileCopyrightText: 2026 The Nestline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports documents and opens the files again: texts, pages, fonts, sizes, and that redacted files tell nothing."""

import json
import random
import re
import struct
import subprocess
import sys
import unittest
import xml.etree.ElementTree as xml
import zlib
from pathlib import Path

PROGRAM, SAMPLES = sys.argv[1], Path(sys.argv[2])
FORMATS = ("svg", "png", "pdf", "csv", "md", "json", "nestline")


def run(*command):
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{command}: {done.returncode} {done.stderr.decode()}")
    return done.stdout.decode("utf-8", "replace")


def export(source, output, *options):
    run(PROGRAM, "export", str(source), "--output", output, *options)
    return Path(output)


def info(pdf):
    lines = (line.split(":", 1) for line in run("pdfinfo", str(pdf)).splitlines())
    return {key.strip(): value.strip() for key, value in lines}


def text_of(pdf):
    return run("pdftotext", "-layout", str(pdf), "-")


def png_size(path):
    return struct.unpack(">II", path.read_bytes()[16:24])


def streams(pdf):
    """The content of a PDF's compressed streams, one after the other."""
    for match in re.finditer(rb"stream\r?\n(.*?)endstream", pdf.read_bytes(), re.DOTALL):
        try:
            yield zlib.decompressobj().decompress(match.group(1))
        except zlib.error:
            yield match.group(1)


def document(nodes, links=(), title="Test"):
    return {"format": "nestline", "version": 1, "title": title, "tenant": {"phoneSystemUsers": 10},
            "nodes": nodes, "links": list(links)}


def save(name, content):
    path = Path(name)
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


class Samples(unittest.TestCase):
    def setUp(self):
        self.sample = SAMPLES / "small-office.nestline"
        self.names = [node["name"] for node in json.loads(self.sample.read_text())["nodes"]]

    def test_svg_is_drawn_by_another_program(self):
        svg = export(self.sample, "flow.svg")
        root = xml.fromstring(svg.read_bytes())
        texts = {element.text.strip() for element in root.iter("{http://www.w3.org/2000/svg}text")}
        self.assertLessEqual(set(self.names), texts)
        run("rsvg-convert", str(svg), "-o", "svg.png")
        box = [float(part) for part in root.get("viewBox").split()]
        width, height = png_size(Path("svg.png"))
        self.assertAlmostEqual(width, box[2], delta=2)
        self.assertAlmostEqual(height, box[3], delta=2)

    def test_png_has_the_scale(self):
        one = png_size(export(self.sample, "one.png", "--scale", "1"))
        three = png_size(export(self.sample, "three.png", "--scale", "3", "--transparent"))
        self.assertEqual(three, (3 * one[0], 3 * one[1]))

    def test_pdf_pages(self):
        for options, pages, size in (((), 1, "A4"), (("--pages", "3x2", "--paper", "letter"), 6, "letter")):
            pdf = export(self.sample, "flow.pdf", "--client", "Fabrikam", *options)
            facts = info(pdf)
            self.assertEqual(int(facts["Pages"]), pages)
            self.assertIn(size, facts["Page size"])
            self.assertEqual(facts["Title"], "Small office")
            self.assertTrue(facts["CreationDate"])
            text = text_of(pdf)
            for word in ("Small office", "Fabrikam", "Virtual User", "auto attendant", "covered by a free one"):
                self.assertIn(word, text)
            if pages == 1:
                for name in self.names:
                    self.assertIn(name, text)
            else:
                self.assertIn("A2 · page 2 of 6", text)
                self.assertIn("↓ B1", text)
            fonts = run("pdffonts", str(pdf)).splitlines()[2:]
            self.assertTrue(fonts)
            for font in fonts:
                self.assertRegex(font, r"yes\s+(yes|no)\s+yes\s+\d+\s+\d+$")
            self.assertNotIn(b"/Subtype /Image", b"".join(streams(pdf)) + pdf.read_bytes())

    def test_the_drawing_is_on_the_page(self):
        for theme, ground in (("light", 255), ("dark", 24)):
            pdf = export(self.sample, "flow.pdf", "--theme", theme)
            run("pdftoppm", "-r", "30", "-gray", str(pdf), theme)
            pixels = Path(f"{theme}-1.pgm").read_bytes()[-200 * 100:]
            self.assertGreater(len(set(pixels)), 20)
            self.assertAlmostEqual(pixels[-1], ground, delta=12)


class Hostile(unittest.TestCase):
    NAMES = ["<script>alert(1)</script>", "R&D \"a\" 'b'", "مرحبا", "emoji 📞", "control \u0001\u001b[31m",
             "x" * 10000]

    def test_texts_stay_texts(self):
        nodes = [{"id": f"n{i}", "kind": "callQueue", "name": name, "note": name}
                 for i, name in enumerate(self.NAMES)]
        for title in self.NAMES:
            source = save("hostile.nestline", document(nodes, title=title))
            svg = export(source, "hostile.svg")
            root = xml.fromstring(svg.read_bytes())
            self.assertNotIn("script", [element.tag.rsplit("}")[-1] for element in root.iter()])
            run("rsvg-convert", str(svg), "-o", "hostile.png")
            pdf = export(source, "hostile.pdf")
            self.assertEqual(info(pdf)["Pages"], "1")
            text = text_of(pdf)
            self.assertIn("R&D \"a\" 'b'", text)
            self.assertIn("<script", text)
            export(source, "hostile-out.png")


class Redacted(unittest.TestCase):
    def make(self, chance):
        numbers = [f"+1425{chance.randrange(10**6, 10**7)}" for _ in range(12)]
        persons = [f"Zora Quimby-{chance.randrange(100, 10**5)}" for _ in range(6)]
        upns = [f"z.quimby{i}@contoso.example" for i in range(12)]
        secrets = numbers + persons + upns

        def sentence():
            return "Desk of {}, or {}".format(*chance.sample(secrets, 2))

        nodes = [{"id": f"{chance.choice(secrets)} {i}", "kind": "callQueue", "name": sentence(),
                  "note": sentence(), "group": sentence(), "later": sentence(),
                  "accounts": [{"id": f"{upn} {i}", "upn": upn, "number": number}]}
                 for i, (number, upn) in enumerate(zip(numbers, upns))]
        nodes += [{"id": f"{name} p", "kind": "person", "name": name} for name in persons]
        links = [{"id": f"{chance.choice(secrets)} l{i}", "from": nodes[0]["id"], "to": node["id"],
                  "trigger": "timeout"} for i, node in enumerate(nodes[1:])]
        content = document(nodes, links, sentence())
        content["tenant"]["prices"] = {"paidLicense": 8, "source": sentence()}
        content["later"] = sentence()
        return content, numbers, persons + upns

    def leaks(self, content, numbers, words):
        found = []
        for encoding in ("latin-1", "utf-8", "utf-16-be", "utf-16-le"):
            text = content.decode(encoding, "ignore")
            low = text.lower()
            dense = re.sub(r"[\s().-]", "", text)
            found += [word for word in words if word.lower() in low]
            found += [number for number in numbers if number[2:] in dense or number[5:] in text]
        return found

    def test_no_file_tells_a_secret(self):
        chance = random.Random(9)
        for _ in range(5):
            content, numbers, words = self.make(chance)
            source = save("secret.nestline", content)
            before = source.read_bytes()
            for suffix in FORMATS:
                output = export(source, f"open.{suffix}", "--redact")
                parts = [output.read_bytes()]
                if suffix == "pdf":
                    parts += [*streams(output), text_of(output).encode(), run("pdfinfo", str(output)).encode()]
                for part in parts:
                    self.assertEqual(self.leaks(part, numbers, words), [], suffix)
            self.assertEqual(source.read_bytes(), before)
            self.assertIn("Number 1", text_of(Path("open.pdf")))
            bills = [run(PROGRAM, "bill", path, "--json") for path in ("secret.nestline", "open.nestline")]
            self.assertEqual(*(json.loads(bill)["paid"] for bill in bills))

    def test_the_search_for_leaks_finds_some(self):
        content, numbers, words = self.make(random.Random(9))
        source = save("secret.nestline", content)
        for suffix in ("svg", "json"):
            self.assertTrue(self.leaks(export(source, f"open.{suffix}").read_bytes(), numbers, words))
        self.assertTrue(self.leaks(text_of(export(source, "open.pdf")).encode(), numbers, words))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
