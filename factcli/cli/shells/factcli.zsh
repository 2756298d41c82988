#compdef factcli
# Completion of factcli for zsh. Install: eval "$(factcli completion zsh)" in ~/.zshrc, below compinit
_factcli() {
    local -a lines given values shown
    local line kind described=""
    given=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
    lines=("${(@f)$(command factcli __complete zsh "${given[@]}" 2>/dev/null)}")
    kind=${lines[1]}
    if [[ $kind == files ]]; then
        [[ $PREFIX == --*=* ]] && compset -P '*='
        _files
        return
    fi
    for line in "${(@)lines[2,-1]}"; do
        [[ -n $line ]] || continue
        values+=("${line%%$'\t'*}")
        if [[ $line == *$'\t'* ]]; then
            described=1
            shown+=("${line%%$'\t'*}  -- ${line#*$'\t'}")
        else
            shown+=("$line")
        fi
    done
    (( ${#values} )) || return 1
    if [[ -n $described ]]; then
        compadd -U -l -V factcli -d shown -a -- values
    else
        compadd -U -V factcli -a -- values
    fi
}
if [[ $funcstack[1] == _factcli ]]; then
    _factcli "$@"
else
    compdef _factcli factcli
fi
