# cmake -DNAME=… -DOUT=… "-DFILES=a;b" -P Embed.cmake: writes OUT.h and OUT.cpp with the files' bytes as text.
# Raw string literals are limited to 64 KiB by some compilers, so each file is cut into pieces.
get_filename_component(dir ${OUT} DIRECTORY)
file(MAKE_DIRECTORY ${dir})
list(LENGTH FILES count)
file(WRITE ${OUT}.h "#pragma once
#include <array>
#include <string_view>

namespace mandated::embedded {
/// A file of the source tree, compiled in.
#ifndef MANDATED_EMBEDDED_FILE
#define MANDATED_EMBEDDED_FILE
struct File {
    std::string_view name; ///< file name without folders
    std::string_view text;
};
#endif
extern const std::array<File, ${count}> ${NAME};
} // namespace mandated::embedded
")
set(body "#include \"embedded/${NAME}.h\"\n\nnamespace mandated::embedded {\nconst std::array<File, ${count}> ${NAME} = {{\n")
foreach(file IN LISTS FILES)
    get_filename_component(base ${file} NAME)
    file(READ ${file} text)
    set(pieces "")
    string(LENGTH "${text}" length)
    set(at 0)
    while(at LESS length)
        string(SUBSTRING "${text}" ${at} 8000 piece)
        string(APPEND pieces "R\"~~~~(${piece})~~~~\"\n")
        math(EXPR at "${at} + 8000")
    endwhile()
    if(length EQUAL 0)
        set(pieces "\"\"")
    endif()
    string(APPEND body "    {\"${base}\", ${pieces}},\n")
endforeach()
string(APPEND body "}};\n} // namespace mandated::embedded\n")
file(WRITE ${OUT}.cpp "${body}")
