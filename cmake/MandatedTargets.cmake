# mandated_library(NAME DEPENDS …): the folder's *.cpp as one static library.
# mandated_embed(TARGET NAME FILES…): files as `extern const EmbeddedFile NAME[]` in embedded/NAME.h.
# mandated_program(NAME SOURCES… DEPENDS …): an executable in bin/.

add_library(mandated_flags INTERFACE)
target_compile_options(mandated_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -pthread -Wcast-qual -Wduplicated-cond -Wlogical-op -Werror
    # False alarm of gcc 12 on string concatenation (gcc bug 105651).
    -Wno-restrict)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    set_property(TARGET mandated_flags PROPERTY INTERFACE_COMPILE_OPTIONS
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Werror -pthread)
endif()
target_include_directories(mandated_flags INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_definitions(mandated_flags INTERFACE MANDATED_VERSION="${PROJECT_VERSION}")
if(MANDATED_FUZZ)
    target_compile_options(mandated_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    target_link_options(mandated_flags INTERFACE -fsanitize=address,undefined)
endif()
if(MANDATED_SANITIZE STREQUAL "address")
    target_compile_options(mandated_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
        # gcc 12 cannot follow values through the instrumentation.
        -Wno-maybe-uninitialized)
    target_link_options(mandated_flags INTERFACE -fsanitize=address,undefined)
elseif(MANDATED_SANITIZE STREQUAL "thread")
    # Asio uses fences, which gcc's ThreadSanitizer does not model.
    target_compile_options(mandated_flags INTERFACE -fsanitize=thread -Wno-tsan)
    target_link_options(mandated_flags INTERFACE -fsanitize=thread)
elseif(MANDATED_SANITIZE)
    message(FATAL_ERROR "MANDATED_SANITIZE is '${MANDATED_SANITIZE}'; expected address or thread")
endif()

# One precompiled header for all of ours: the standard headers that nearly every file uses.
add_library(mandated_pch STATIC ${CMAKE_SOURCE_DIR}/cmake/pch.cpp)
target_link_libraries(mandated_pch PRIVATE mandated_flags)
target_precompile_headers(mandated_pch PRIVATE
    <algorithm> <array> <chrono> <cstdint> <filesystem> <functional> <map> <memory> <optional>
    <string> <string_view> <unordered_map> <utility> <variant> <vector>)

function(mandated_library name)
    cmake_parse_arguments(arg "" "" "DEPENDS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC mandated_flags ${arg_DEPENDS})
    target_precompile_headers(${name} REUSE_FROM mandated_pch)
endfunction()

function(mandated_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE mandated_flags ${arg_DEPENDS})
    # All symbols are found at the start; after that nothing can bend the table they are in.
    target_link_options(${name} PRIVATE -Wl,-z,relro,-z,now)
    target_precompile_headers(${name} REUSE_FROM mandated_pch)
endfunction()

# Everything that is generated before it is compiled, for tools that read the sources without building them.
add_custom_target(generated_sources)

function(mandated_embed target name)
    set(files ${ARGN})
    set(out ${CMAKE_BINARY_DIR}/generated/embedded/${name})
    list(TRANSFORM files PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/ OUTPUT_VARIABLE paths)
    add_custom_command(OUTPUT ${out}.h ${out}.cpp
        COMMAND ${CMAKE_COMMAND} -DNAME=${name} -DOUT=${out} "-DFILES=${paths}"
                -P ${CMAKE_SOURCE_DIR}/cmake/Embed.cmake
        DEPENDS ${paths} ${CMAKE_SOURCE_DIR}/cmake/Embed.cmake VERBATIM)
    target_sources(${target} PRIVATE ${out}.cpp ${out}.h)
    add_custom_target(generated_${name} DEPENDS ${out}.h ${out}.cpp)
    add_dependencies(generated_sources generated_${name})
endfunction()
