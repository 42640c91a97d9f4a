"""The line editor of tenon chat at a pty whose output a small terminal replays: what is seen, and what it costs."""
import fcntl
import json
import os
import signal
import struct
import termios

import pytest
from cli_files import model_with_tokenizer
from cli_screen import Screen
from test_chat import Terminal

SYSTEM = "/system "
BEGIN, END = b"\x1b[200~", b"\x1b[201~"


class Editor(Terminal):
    """A chat at a prompt where /system is typed already; `sent` tells what Enter made of the text behind it."""

    def __init__(self, model, columns=80, rows=24):
        super().__init__(model, "-n", "1", "--temp", "0")
        self.resize(columns, rows)
        self.saved = model.parent / f"saved-{self.pid}"
        self.prompt()
        self.screen, self.cost = Screen(columns, rows).feed(b"> "), 0
        self.type(SYSTEM)
        self.idle()

    def resize(self, columns, rows):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def idle(self):
        """Until everything typed so far is shown: a mark is typed, seen, and taken back."""
        self.type(b"\x05\xc2\xa4")
        new = self.until("\u00a4".encode())
        self.type(b"\x7f")
        while self.read(0.1):
            pass
        new += self.seen
        self.seen = b""
        self.cost += len(new)
        self.screen.feed(new)
        return self

    def sent(self):
        self.type(b"\r")
        shown = self.until(rb"\x1b\[\?2004l\r+\n")
        self.cost += len(shown)
        self.screen.feed(shown)
        self.prompt()
        self.type(f"/save {self.saved}\r".encode())
        self.prompt()
        return json.loads(self.saved.read_text())[0]["content"]


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return model_with_tokenizer(tmp_path_factory.mktemp("line") / "model")


@pytest.fixture
def editor(model):
    opened = []

    def start(*args):
        opened.append(Editor(model, *args))
        return opened[-1]

    yield start
    for t in opened:
        try:
            os.kill(t.pid, signal.SIGKILL)
            os.waitpid(t.pid, 0)
        except (ProcessLookupError, ChildProcessError):
            pass


def letters(n):
    """A text in which no 20 bytes stand twice."""
    return "".join(f"{i:05d}," for i in range(n // 6))


def rows_of(text, columns):
    text = "> " + SYSTEM + text.replace("\n", "\u21b5")
    return [text[i:i + columns].rstrip() for i in range(0, len(text), columns)]


@pytest.mark.parametrize("size", [1000, 4000, 16000])
@pytest.mark.parametrize("begin, end", [(BEGIN, END), (b"", b"")])
def test_a_paste_costs_what_it_is_long(editor, size, begin, end):
    t = editor()
    text = letters(size)
    for i in range(0, size, 1000):  # as a terminal writes it: in parts
        t.type((begin if not i else b"") + text[i:i + 1000].encode())
    t.type(end)
    t.idle()
    assert t.cost < 4 * size + 20000, t.cost
    assert t.screen.shown() == ([""] * 24 + rows_of(text, 80))[-24:] if size > 1900 else rows_of(text, 80)
    assert t.sent() == text
    assert t.cost < 6 * size + 20000, t.cost


def test_text_taller_than_the_screen_is_there_once(editor):
    t = editor(40, 10)
    text = letters(1200)
    for i in range(0, len(text), 7):
        t.type(text[i:i + 7].encode())
        t.read(0.01)
    t.idle()
    assert not t.screen.gone
    assert t.screen.shown() == rows_of(text, 40)[-10:]
    t.type(b"\x01")  # to the first row; idle goes to the last one again
    t.idle()
    assert t.sent() == text
    assert t.screen.all() == rows_of(text, 40)


def test_moving_in_a_tall_text_scrolls_it(editor):
    t = editor(20, 5)
    text = letters(300)
    t.type(text.encode() + b"\x01")
    t.read(0.5)
    while t.read(0.3):
        pass
    t.screen.feed(t.seen)
    t.seen = b""
    assert t.screen.shown() == rows_of(text, 20)[:5]
    assert (t.screen.x, t.screen.y) == (2, 0)
    for _ in range(110):
        t.type(b"\x1b[C")
    t.read(0.5)
    while t.read(0.3):
        pass
    t.screen.feed(t.seen)
    t.seen = b""
    assert t.screen.shown() == rows_of(text, 20)[1:6]
    assert (t.screen.x, t.screen.y) == (12, 4)
    assert not t.screen.gone


@pytest.mark.parametrize("keys, text", [
    ("a\U0001f468\u200d\U0001f469\u200d\U0001f467\x7fb", "ab"),                    # a family
    ("\U0001f1e9\U0001f1ea\U0001f1eb\U0001f1f7\x7f", "\U0001f1e9\U0001f1ea"),      # of two flags the second
    ("x\u0301\u0323\x7fy", "y"),                                                   # marks
    ("\u1112\u1161\u11ab\u1100\u1173\u11af\x7f", "\u1112\u1161\u11ab"),            # syllables of jamo
    ("\U0001f44d\U0001f3fd\x7f!", "!"),                                            # a skin tone
    ("\u2764\ufe0f\x7f!", "!"),                                                    # a variation
    ("\u0928\u093f\x7f\u0915", "\u0915"),                                          # a spacing mark
    ("ab\U0001f1e9\U0001f1eac\x1b[D\x1b[D|", "ab|\U0001f1e9\U0001f1eac"),          # the cursor moves over it whole
    ("e\u0301f\x1b[D|\x1b[D\x1b[D/", "/e\u0301|f"),
    ("e\u0301f\x1b[D\x1b[D\x1b[3~", "f"),                                         # delete takes it whole
    ("\u6f22\u5b57\x7f", "\u6f22"),
    ("\U0001f1e9\U0001f1ea" * 100 + "\x7f", "\U0001f1e9\U0001f1ea" * 99),
    ("a" + "\u0301" * 5000 + "\x7f" * 3, ""),
])
def test_characters_as_people_see_them(editor, keys, text):
    t = editor(200, 60)
    t.type(b"#" + keys.encode())
    assert t.sent() == "#" + text


@pytest.mark.parametrize("text", [
    "\u6f22\u5b57" * 60,
    "x" + "\u6f22\u5b57" * 60,
    "e\u0301" * 90,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 " * 20,
    "\u1112\u1161\u11ab" * 50,
    "x" * 38, "x" * 37, "x" * 39, "x" * 78, "one\ntwo\n" * 12,
])
def test_rows_wrap_as_the_terminal_does(editor, text):
    t = editor(40, 10)
    t.type(BEGIN + text.encode() + END)
    t.idle()
    want = Screen(40, 10).feed(("> " + SYSTEM + text.replace("\n", "\u21b5")).encode())
    assert t.screen.all() == want.all()
    t.type(b"\x1b[D\x1b[D\x1b[C\x1b[C")
    assert t.sent() == text.strip()
    assert t.screen.all() == want.all()


def test_a_paste_is_text_whatever_keys_it_holds(editor):
    t = editor()
    t.type(BEGIN + b"a\x03b\x04\x15c\x1b[Ad\x1b\x7fe\x7f\rf\x1b[3~g" + END + b"!")
    assert t.sent() == "abcde\nfg!"


def test_the_longest_message(editor):
    """What is too much is left out, at the end of a character."""
    t = editor()
    part = ("\u00e9" * 500 + "x").encode()
    for _ in range(1100):
        t.type(part)
        t.read(0)
    got = t.sent()
    whole = ("\u00e9" * 500 + "x") * 1100
    assert whole.startswith(got) and 0 <= (1 << 20) - len((SYSTEM + got).encode()) < 2


def test_a_new_size_draws_anew(editor):
    t = editor(40, 10)
    text = letters(100)
    t.type(text.encode())
    t.idle()
    before = t.screen.shown()
    assert before == rows_of(text, 40) + [""] * 7
    t.resize(80, 10)
    t.until(rb"\r\x1b\[\d+C")
    t.screen = Screen(80, 10).feed(("> " + SYSTEM + text).encode())  # a terminal wraps anew what it shows
    t.idle()
    assert t.screen.all() == rows_of(text, 80)
    t.resize(30, 3)
    t.until(rb"\r\x1b\[\d+C")
    t.screen = Screen(30, 3)
    t.idle()
    assert t.sent() == text


def test_what_is_typed_ahead_waits(editor):
    t = editor()
    t.type(f"a\rone\rtwo\r/save {t.saved}\r".encode())
    for _ in range(4):
        t.prompt()
    assert [m["content"] for m in json.loads(t.saved.read_text()) if m["role"] != "assistant"] == ["a", "one", "two"]
