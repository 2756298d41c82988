# Completion of factcli for bash. Install: eval "$(factcli completion bash)" in ~/.bashrc
_factcli_complete() {
    local line kind=""
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ -z $kind ]]; then kind=$line; else COMPREPLY+=("$line"); fi
    done < <(command factcli __complete bash "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
    if [[ $kind == files ]]; then
        compopt -o default 2>/dev/null
    else
        compopt -o nosort 2>/dev/null
    fi
}
complete -F _factcli_complete factcli
