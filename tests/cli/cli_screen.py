"""A terminal, as far as a line editor needs one: what stands on its screen, and what has scrolled away."""
import re
import unicodedata


def width(c):
    if unicodedata.category(c) in ("Mn", "Me", "Cf") or 0x1160 <= ord(c) <= 0x11FF or 0xD7B0 <= ord(c) <= 0xD7FF:
        return 0
    return 2 if unicodedata.east_asian_width(c) in "WF" else 1


class Screen:
    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.x = self.y = 0
        self.gone, self.cells = [], [[] for _ in range(rows)]

    def line_feed(self):
        self.y += 1
        if self.y == self.rows:
            self.gone.append(self.cells.pop(0))
            self.cells.append([])
            self.y -= 1

    def put(self, c):
        w, row = width(c), self.cells[self.y]
        if not w:
            at = min(self.x, len(row)) - 1
            while at >= 0 and row[at] == "":
                at -= 1
            if at >= 0:
                row[at] += c
            return
        if self.x + w > self.columns:  # a full row wraps when the next character comes
            self.x = 0
            self.line_feed()
            row = self.cells[self.y]
        row.extend(" " * (self.x + w - len(row)))
        row[self.x:self.x + w] = [c] + [""] * (w - 1)
        self.x += w

    def control(self, parameters, key):
        n = int(parameters) if parameters.isdigit() else 0
        if key == "A":
            self.y = max(0, self.y - max(1, n))
        elif key == "B":
            self.y = min(self.rows - 1, self.y + max(1, n))
        elif key == "C":
            self.x = min(self.columns - 1, self.x + max(1, n))
        elif key == "H":
            assert not n
            self.x = self.y = 0
        elif key == "J":
            if n == 0:
                del self.cells[self.y][self.x:]
            first = self.y + 1 if n == 0 else 0
            self.cells[first:] = [[] for _ in range(self.rows - first)]
        else:
            assert key in "mhl", (parameters, key)

    def feed(self, data):
        """Bytes that a program wrote."""
        for part in re.findall(r"\x1b\[[0-9;?]*[A-Za-z]|.", data.decode(), re.S):
            if part[0] == "\x1b":
                self.control(part[2:-1], part[-1])
            elif part == "\r":
                self.x = 0
            elif part == "\n":
                self.line_feed()
            else:
                assert part >= " ", repr(part)
                self.put(part)
        return self

    def shown(self):
        return ["".join(row).rstrip() for row in self.cells]

    def all(self):
        """With what has scrolled away, without the empty rows below."""
        lines = ["".join(row).rstrip() for row in self.gone] + self.shown()
        while lines and not lines[-1]:
            lines.pop()
        return lines
