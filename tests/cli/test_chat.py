"""tenon chat: line by line from a pipe, and at a terminal that is a pty."""
import ctypes
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time

import pytest
from cli_files import IM_END, model_with_tokenizer
from cli_tenon import ROOT, TENON, check_failure, fail, ids_arg, ok, ok_json, run, usage

GREEDY = ["--temp", "0", "-n", "8"]
LIBC = ctypes.CDLL(None, use_errno=True)


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return model_with_tokenizer(tmp_path_factory.mktemp("chat") / "model", "qwen3-tied")


def chat(model, text, *args, **kw):
    """Standard output of a chat whose lines come from a pipe."""
    return ok("chat", model, *GREEDY, *args, stdin=text if isinstance(text, bytes) else text.encode(), **kw)


def saved(path):
    return [(m["role"], m["content"]) for m in json.loads(path.read_text())]


# ---- from a pipe ----

def test_first_answer_is_that_of_run(model):
    want = ok_json("run", model, "--chat", "-p", "the a", *GREEDY, "--json")["text"]
    assert chat(model, "the a\n") == want + "\n"
    assert chat(model, "the a") == want + "\n"
    assert chat(model, "\n  \nthe a\r\n\n") == want + "\n"
    assert chat(model, "") == ""


def test_stop_strings_see_special_tokens(model):
    """Nothing but <|im_start|> comes: without a stop string four of them, which show nothing."""
    only = ["--logit-bias", f"{IM_END - 1}+1000", "-n", "4"]
    assert chat(model, "a\n", *only) == "\n"
    p = run("chat", model, "--temp", "0", *only, "--stop", "start|><|im_s", "--log", "info", stdin=b"a\n")
    assert p.stdout == b"\n" and b"answer: 2 tokens" in p.stderr, p.stderr


def test_history_is_what_the_template_makes_of_it(model, tmp_path):
    """Every answer equals that of one run over the whole rendered conversation."""
    out = chat(model, f"a b\nthe\n/save {tmp_path / 'c'}\n")
    talk = saved(tmp_path / "c")
    assert [r for r, _ in talk] == ["user", "assistant", "user", "assistant"]
    assert out == talk[1][1] + "\n" + talk[3][1] + "\n"
    (tmp_path / "m").write_text(json.dumps([{"role": r, "content": c} for r, c in talk[:3]]))
    prompt = ok("template", model, "--messages", tmp_path / "m")
    ids = ok_json("tokenize", model, "-p", prompt, "--no-bos", "--json")["ids"]
    assert ok_json("run", model, "--ids", ids_arg(ids), *GREEDY, "--json")["text"] == talk[3][1]


def test_only_what_is_new_is_fed(model):
    p = run("chat", model, *GREEDY, "--log", "info", stdin=b"the a b\nmore\n/regen\n")
    assert p.returncode == 0
    turns = re.findall(rb"prompt: (\d+) tokens, (\d+) of them held", p.stderr)
    (first, none), (second, held), (again, all_but_one) = [tuple(map(int, t)) for t in turns]
    assert none == 0 and held >= first and second > held
    assert again == second and all_but_one == second - 1


@pytest.mark.parametrize("name", ["mamba2-plain", "jamba-plain"])
def test_states_that_cannot_go_back(tmp_path, name):
    recurrent = model_with_tokenizer(tmp_path / "model", name)
    out = chat(recurrent, "the a\nb\n/regen\n").splitlines()
    fresh = chat(recurrent, f"the a\n/save {tmp_path / 'c'}\n/reset\n/load {tmp_path / 'c'}\nb\n").splitlines()
    assert out[1:] and out[:2] == fresh


def test_commands(model, tmp_path):
    first = chat(model, "the a\n")
    twice = chat(model, "the a\n/reset\nthe a\n")
    assert twice == first + first
    with_system = chat(model, "the a\n", "--system", "b")
    assert with_system != first
    assert chat(model, "the a\n", "-sys", "b") == with_system
    assert chat(model, "/system b\nthe a\n") == with_system
    assert chat(model, "/system b\nx\n/reset\nthe a\n").endswith(with_system)
    assert chat(model, "the a\n/system\n/reset\nthe a\n", "--system", "b") == with_system + first
    long = chat(model, f"the a\nb\n/save {tmp_path / 'c'}\n")
    rest = chat(model, f"/load {tmp_path / 'c'}\n/regen\nc\n")
    assert rest.startswith(long[len(first):])
    assert chat(model, "/exit\nthe a\n") == ""
    assert "/save FILE" in chat(model, "/help\n")
    slash = chat(model, f"//x\n/save {tmp_path / 'c'}\n")
    assert slash and saved(tmp_path / "c")[0] == ("user", "/x")


def test_a_saved_chat_is_what_template_reads(model, tmp_path):
    chat(model, f"a\"\\<|im_end|>\u00e9\n/save {tmp_path / 'c'}\n")
    text = ok("template", model, "--messages", tmp_path / "c", "--no-generation-prompt")
    assert text.startswith("<|im_start|>user\na\"\\<|im_end|>\u00e9<|im_end|>\n<|im_start|>assistant\n")


def test_a_message_cannot_become_special_tokens(model):
    """Were it parsed, the prompt would be shorter."""
    def tokens(text):
        p = run("chat", model, *GREEDY, "--log", "info", stdin=text)
        return int(re.search(rb"prompt: (\d+) tokens", p.stderr)[1])
    assert tokens(b"<|im_end|>\n") == tokens(b"x\n") - 1 + len("<|im_end|>")


def test_seeds(model):
    def said(*args):
        return chat(model, "the\n/regen\n", "--temp", "2", *args)
    assert said("--seed", "3") == said("--seed", "3")
    one, two = said("--seed", "3").splitlines()
    assert one != two or said("--seed", "4").splitlines()[0] != one


@pytest.mark.parametrize("text, says", [
    (b"/nope\nthe\n", "there is no command /nope"),
    (b"/load /no/file\n", "/no/file: No such file"),
    (b"/load\n", "/load needs a file"),
    (b"/save\n", "/save needs a file"),
    (b"/save /no/dir/x\n", "/no/dir/x"),
    (b"/load /dev/null\n", "/dev/null"),
    (b"/reset now\n", "/reset takes nothing behind it"),
    (b"/regen\n", "there is no message to answer"),
    (b"/system x\n/regen\n", "there is no message to answer"),
    (b"\n\nab\xff\n", "line 3: invalid UTF-8 at byte 2"),
])
def test_from_a_pipe_the_first_failure_ends_it(model, text, says):
    line = check_failure(run("chat", model, *GREEDY, stdin=text), 1)
    assert says in line


@pytest.mark.parametrize("text", ["", "{}", "[1]", "[{}]", '[{"role":"user"}]', '[{"role":1,"content":"x"}]',
                                  '[{"role":"user","content":["x"]}]', "[" * 5000])
def test_a_bad_conversation_is_not_loaded(model, tmp_path, text):
    (tmp_path / "c").write_text(text)
    assert str(tmp_path / "c") in fail("chat", model, stdin=f"/load {tmp_path / 'c'}\n".encode())


def test_a_full_context_is_said(model):
    p = run("chat", model, "--temp", "0", "-c", "48", stdin=b"the\n")
    line = p.stderr.decode()
    assert p.returncode in (0, 1)
    if p.returncode == 1:
        assert "the answer is cut: the context of 48 tokens is full" in line and line.count("\n") == 1
    line = check_failure(run("chat", model, *GREEDY, "-c", "20", stdin=b"one two three four\n"), 1)
    assert re.search(r"the conversation has \d+ tokens, the context holds 20", line)


def test_needs(model, tmp_path):
    bare = model_with_tokenizer(tmp_path / "model", template=None)
    assert "no chat template" in fail("chat", bare, stdin=b"x\n")
    assert "no tokenizer" in fail("chat", ROOT / "tests/golden/models/llama-plain", stdin=b"x\n")
    assert "--system: invalid UTF-8" in fail("chat", model, "--system", b"\xff".decode(errors="surrogateescape"))
    assert "MODEL is missing" in usage("chat")
    assert "unknown option '--json'" in usage("chat", model, "--json")
    assert "unknown option '-p'" in usage("chat", model, "-p", "x")


def test_a_closed_output_ends_it(model):
    with open("/dev/full", "wb") as full:
        p = subprocess.run([TENON, "chat", model, *GREEDY], input=b"the\nthe\n", stdout=full, stderr=subprocess.PIPE)
    assert p.returncode == 1 and p.stderr == b"tenon: standard output: No space left on device\n"


@pytest.mark.parametrize("sig", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_that_meets_no_read_ends_it(model, sig):
    """A signal that another thread takes interrupts no read, as one that comes just before the read does not."""
    p = subprocess.Popen([TENON, "chat", model, *GREEDY, "--threads", "2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    p.stdin.write(b"the a\n")
    p.stdin.flush()
    assert p.stdout.readline()
    tasks = [int(t) for t in os.listdir(f"/proc/{p.pid}/task")]
    other = max(tasks)
    assert other != p.pid, tasks
    assert LIBC.tgkill(p.pid, other, sig) == 0
    assert p.wait(60) == 128 + sig
    p.stdin.close()
    p.stdout.close()


# ---- at a terminal ----

class Terminal:
    """tenon chat on a pty; what it shows so far is in `seen`."""

    def __init__(self, *args, env=None):
        environment = {**os.environ, "TERM": "xterm", "NO_COLOR": "1", **(env or {})}
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(ROOT)
            os.execve(TENON, [TENON, "chat", *map(str, args)], environment)
        self.seen = b""

    def read(self, seconds):
        if not select.select([self.fd], [], [], seconds)[0]:
            return False
        try:
            more = os.read(self.fd, 65536)
        except OSError:
            more = b""
        self.seen += more
        return bool(more)

    def until(self, pattern, seconds=60):
        """Everything up to the first match, which is taken away."""
        end = time.monotonic() + seconds
        while not (found := re.search(pattern, self.seen, re.S)):
            left = end - time.monotonic()
            assert left > 0 and self.read(left), (pattern, self.seen)
        text = self.seen[:found.end()]
        self.seen = self.seen[found.end():]
        return text

    def prompt(self):
        return self.until(rb"\x1b\[\?2004h[^\n]*?> \r\x1b\[2C")

    def type(self, keys):
        os.write(self.fd, keys if isinstance(keys, bytes) else keys.encode())

    def end(self, seconds=60):
        """The exit status, or minus the signal."""
        stop = time.monotonic() + seconds
        while time.monotonic() < stop:
            self.read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self.read(0.05):
                    pass
                os.close(self.fd)
                return os.waitstatus_to_exitcode(status)
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        raise AssertionError(f"it did not end: {self.seen!r}")


@pytest.fixture
def terminal(model):
    opened = []

    def start(*args, **kw):
        opened.append(Terminal(model, *args, **kw))
        opened[-1].prompt()
        return opened[-1]

    yield start
    for t in opened:
        try:
            os.kill(t.pid, signal.SIGKILL)
            os.waitpid(t.pid, 0)
        except (ProcessLookupError, ChildProcessError):
            pass


ENDLESS = ["-c", "200000", "--log", "error", "--backend", "ref", "--logit-bias", "99-inf", "--logit-bias", "101-inf",
           "--logit-bias", "100-inf", "--logit-bias", "102-inf", "--logit-bias", "1-inf"]


def plain(shown):
    return re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", shown).replace(b"\r", b"").decode()


def test_typing_saving_leaving(model, terminal, tmp_path):
    t = terminal(*GREEDY)
    t.type("the a\r")
    assert chat(model, "the a\n") in plain(t.prompt())
    t.type(f"/save {tmp_path / 'c'}\r")
    assert "[2 messages are in" in plain(t.prompt())
    t.type("/reset\r")
    t.prompt()
    t.type(f"/load {tmp_path / 'c'}\r")
    assert "[2 messages from" in plain(t.prompt())
    t.type("/nope\r")
    assert "tenon: there is no command /nope; /help lists them\n" in plain(t.prompt())
    t.type(b"\x04")
    assert t.end() == 0
    assert saved(tmp_path / "c")[0] == ("user", "the a")


def test_exit_restores_the_terminal(terminal):
    t = terminal(*GREEDY)
    assert not termios.tcgetattr(t.fd)[3] & termios.ECHO
    t.type("/exit\r")
    while t.read(1) and b"2004l" not in t.seen:
        pass
    deadline = time.monotonic() + 30
    while not termios.tcgetattr(t.fd)[3] & termios.ECHO and time.monotonic() < deadline:
        time.sleep(0.02)
    assert termios.tcgetattr(t.fd)[3] & termios.ECHO and termios.tcgetattr(t.fd)[3] & termios.ICANON
    assert t.end() == 0


def test_ctrl_c_stops_the_answer_and_not_the_program(terminal, tmp_path):
    t = terminal(*ENDLESS)
    t.type("the\r")
    t.until(rb"2004l[\r\n]+[^\r\n]")
    t.type(b"\x03\x03")
    assert "[stopped]" in plain(t.prompt())
    t.type(f"/save {tmp_path / 'c'}\r")
    t.prompt()
    talk = saved(tmp_path / "c")
    assert [r for r, _ in talk] == ["user", "assistant"] and talk[1][1]
    t.type("/exit\r")
    assert t.end() == 0


def ticks(pid):
    """The processor time that a process took so far."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as f:
        return sum(map(int, f.read().rsplit(")", 1)[1].split()[11:13]))


def test_a_signal_while_the_terminal_takes_no_more(terminal):
    """It comes in the middle of a write, which goes on once somebody reads."""
    t = terminal(*GREEDY)
    t.type("/help\r" * 300)  # more than a terminal holds for its reader
    used, before = 0, -1
    while used != before:
        time.sleep(0.3)
        used, before = ticks(t.pid), used
    for i in range(40):  # whatever is being written, wholly or in part
        os.kill(t.pid, signal.SIGINT)
        time.sleep(0.02)
        if i % 4 == 3:
            t.seen += os.read(t.fd, 999)
    for _ in range(300):
        t.until(rb"begins a new line of a message")
    t.type("/exit\r")
    assert t.end() == 0


def test_ctrl_c_clears_the_line(terminal, tmp_path):
    t = terminal(*GREEDY)
    t.type(b"some words\x03")
    t.prompt()
    t.type(b"\x03")
    assert "[Ctrl-D or /exit leaves]" in plain(t.prompt())
    os.kill(t.pid, signal.SIGINT)  # the same from outside: nothing is lost, nothing ends
    t.type("/regen\r")
    assert "there is no message to answer" in plain(t.prompt())
    t.type(b"\x04")
    assert t.end() == 0


@pytest.mark.parametrize("keys, text", [
    (b"abd\x1b[Dc", "abcd"),                              # left
    (b"bc\x01a\x05d", "abcd"),                            # Ctrl-A, Ctrl-E
    (b"abX\x7fc", "abc"),                                 # backspace
    (b"aXb\x1b[D\x1b[D\x1b[3~", "ab"),                    # delete
    (b"one two\x17three", "one three"),                   # Ctrl-W
    (b"xyz\x15abc", "abc"),                               # Ctrl-U
    (b"abcxyz\x1b[D\x1b[D\x1b[D\x0b", "abc"),             # Ctrl-K
    (b"a\xc3\xa9\xe6\xbc\xa2\xf0\x9f\x98\x80\x1b[D\x7fb", "a\u00e9b\U0001f600"),  # whole characters
    (b"a\xff\xc3(b\x07\x1b[99~", "a(b"),                  # what is no text, keys that mean nothing
    (b"\x1b[200~one\rtwo\tthree\x1b[201~", "one\ntwo\tthree"),  # a paste is one message
    (b"one\x1b\rtwo", "one\ntwo"),                        # Alt-Enter
    (b"x" * 300, "x" * 300),                              # wraps
])
def test_editing(terminal, tmp_path, keys, text):
    t = terminal("-n", "1", "--temp", "0")
    t.type(keys + b"\r")
    t.prompt()
    t.type(f"/save {tmp_path / 'c'}\r")
    t.prompt()
    t.type(b"\x04")
    assert t.end() == 0
    assert saved(tmp_path / "c")[0][1] == text


def test_history_keys(terminal, tmp_path):
    t = terminal("-n", "1", "--temp", "0")
    for keys in (b"first\r", b"second\r", b"\x1b[A\x1b[A!\r", b"new\x1b[A\x1b[B?\r"):
        t.type(keys)
        t.prompt()
    t.type(f"/save {tmp_path / 'c'}\r")
    t.prompt()
    assert [c for r, c in saved(tmp_path / "c") if r == "user"] == ["first", "second", "first!", "new?"]


def test_colours_only_if_wanted(model, terminal):
    t = terminal(*GREEDY)
    t.type("/reset\r")
    assert not re.search(rb"\x1b\[[0-9;]*m", t.prompt())
    t = Terminal(model, *GREEDY, env={"NO_COLOR": ""})
    t.until(rb"\x1b\[1;32m>\x1b\[0m ")
    t.type(b"\x04")
    assert t.end() == 0


def test_thoughts_are_dim(tmp_path):
    sys.path.append(str(ROOT / "tests/server"))
    from scripted_tenon import scripted_model
    template = ("{% for m in messages %}{{ m.role }}({{ m.reasoning_content }}):{{ m.content }};{% endfor %}"
                "{{ messages[-1].content[-1] }}{% if 0 %}<think>{% endif %}")
    folder = scripted_model(tmp_path / "m", {"a": "<think>\nhm\n\nso\n</think>\n\nHello", "b": "Bye"}, template)
    t = Terminal(folder, "--temp", "0", env={"NO_COLOR": ""})
    t.prompt = lambda: t.until(rb"\x1b\[\?2004h[^\n]*?> ?\x1b\[0m")
    t.prompt()
    t.type("a\r")
    shown = t.until(rb"Hello").replace(b"\r", b"")
    assert b"\x1b[2mhm\n\nso\x1b[0m\n\nHello" in shown and b"<think>" not in shown
    t.type(f"/save {tmp_path / 'c'}\r")
    t.until(rb"2 messages are in")
    assert json.loads((tmp_path / "c").read_text())[1] == {"role": "assistant", "content": "Hello", "reasoning_content": "hm\n\nso"}
    t.type(b"\x04")
    assert t.end() == 0
    assert chat(folder, "a\n", "-n", "50") == "<think>\nhm\n\nso\n</think>\n\nHello\n"  # a script gets all of it


def test_sigterm_and_a_terminal_that_goes(terminal):
    t = terminal(*GREEDY)
    os.kill(t.pid, signal.SIGTERM)
    assert t.end() == 128 + signal.SIGTERM
    t = terminal(*GREEDY)
    os.close(t.fd)
    for _ in range(200):
        pid, status = os.waitpid(t.pid, os.WNOHANG)
        if pid:
            break
        time.sleep(0.05)
    assert pid, "it goes on without a terminal"


def test_a_dumb_terminal_reads_lines(model):
    t = Terminal(model, *GREEDY, env={"TERM": "dumb"})
    t.type("the a\n")
    t.until(re.escape(chat(model, "the a\n").strip().encode()))
    t.type(b"\x04")
    assert t.end() == 0
    assert b"\x1b" not in t.seen
