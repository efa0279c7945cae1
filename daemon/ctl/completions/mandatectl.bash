# bash completion for mandatectl: source <(mandatectl completion bash)
_mandatectl() {
    local words=() word cur i
    # The shell cuts 59/3:33.2 at its colon and --format=json at its equals sign.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = ]]; then
            continue
        elif [[ ${#words[@]} -gt 0 && ($word == :* || ${words[-1]} == *:) ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
    done
    [[ ${COMP_WORDS[COMP_CWORD]} != = ]] || words+=('')
    words=("${words[@]//\\/}")
    cur=${words[-1]}
    # Readline replaces what is behind the last colon only.
    local before=${cur%"${cur##*:}"} value
    COMPREPLY=()
    while IFS=$'\t' read -r value _; do
        printf -v value %q "${value#"$before"}"
        COMPREPLY+=("$value")
    done < <("${COMP_WORDS[0]}" complete -- "${words[@]}" 2>/dev/null)
}
complete -o bashdefault -o default -F _mandatectl mandatectl
