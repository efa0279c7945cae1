#compdef mandatectl
# zsh completion for mandatectl: source <(mandatectl completion zsh)
_mandatectl() {
    local -a found
    local line
    for line in "${(@f)$("${words[1]}" complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
        [[ -n $line ]] || continue
        # _describe takes value:meaning.
        if [[ $line == *$'\t'* ]]; then
            found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
        else
            found+=("${line//:/\\:}")
        fi
    done
    if (( ${#found} )); then
        _describe mandatectl found
    else
        _files
    fi
}
if [[ ${funcstack[1]} == _mandatectl ]]; then
    _mandatectl "$@"
else
    compdef _mandatectl mandatectl
fi
