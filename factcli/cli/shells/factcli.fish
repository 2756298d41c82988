# Completion of factcli for fish. Install: factcli completion fish > ~/.config/fish/completions/factcli.fish
function __factcli_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (command factcli __complete fish $words[2..-1] "$current" 2>/dev/null)
    set -q lines[1]; or return
    if test "$lines[1]" = files
        if string match -q -- '--*=*' "$current"
            set -l parts (string split -m 1 = -- "$current")
            for path in (__fish_complete_path "$parts[2]")
                printf '%s=%s\n' $parts[1] $path
            end
        else
            __fish_complete_path "$current"
        end
        return
    end
    for line in $lines[2..-1]
        printf '%s\n' $line
    end
end
complete -c factcli -e
complete -c factcli -f -k -a '(__factcli_complete)'
