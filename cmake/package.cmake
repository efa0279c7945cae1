# The Debian package: `cpack -G DEB` in the build folder. What it runs on the way in and out is in systemd/debian.
set(package_scripts ${CMAKE_SOURCE_DIR}/systemd/debian)

find_program(GZIP gzip REQUIRED)
file(READ ${package_scripts}/changelog package_changelog LIMIT 200)
string(REGEX MATCH "^mandated \\(([0-9.]+)-([0-9]+)\\)" package_entry "${package_changelog}")
if(NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
    message(FATAL_ERROR "systemd/debian/changelog begins with version '${CMAKE_MATCH_1}', expected ${PROJECT_VERSION}")
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE ${CMAKE_MATCH_2})

# Policy wants these, and an installation from source does not: a component that only the package has.
foreach(log IN ITEMS ${package_scripts}/changelog=changelog.Debian ${CMAKE_SOURCE_DIR}/CHANGELOG.md=changelog)
    string(REPLACE "=" ";" log ${log})
    list(GET log 0 source)
    list(GET log 1 name)
    set(packed ${CMAKE_BINARY_DIR}/package/${name}.gz)
    add_custom_command(OUTPUT ${packed} DEPENDS ${source} VERBATIM
        COMMAND sh -c "${GZIP} -9nc '${source}' >'${packed}'")
    list(APPEND package_logs ${packed})
endforeach()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
add_custom_target(package_logs ALL DEPENDS ${package_logs})
install(FILES ${package_logs} ${package_scripts}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR}
        COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES ${package_scripts}/overrides DESTINATION share/lintian/overrides RENAME mandated
        COMPONENT debian EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mandated)
set(CPACK_PACKAGE_CONTACT "The mandated maintainers <maintainers@mandated.invalid>")
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};mandated;ALL;/;${CMAKE_BINARY_DIR};mandated;debian;/")
# /etc/mandated is no part of the prefix.
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# pdftotext, time zones, and what makes the user and the folders.
string(CONCAT CPACK_DEBIAN_PACKAGE_DEPENDS "poppler-utils, tzdata, "
    "systemd | systemd-standalone-sysusers | systemd-sysusers, systemd | systemd-standalone-tmpfiles | systemd-tmpfiles")
# Mail servers and webhooks are believed by these.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS ca-certificates)
# Old Word files, RTF, OpenDocument and HTML.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS libreoffice-writer-nogui)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${package_scripts}/conffiles
    ${package_scripts}/postinst ${package_scripts}/prerm ${package_scripts}/postrm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Its first line is the project's.
string(CONCAT CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Reads resolutions of the Human Rights Council, the General Assembly and\n"
    "ECOSOC, finds each request in them, works out when the answer is due from\n"
    "the calendar of sessions, and reminds the right person by email and webhook\n"
    "in time.\n"
    ".\n"
    "The daemon mandated answers on a Unix socket; mandatectl asks it.")
include(CPack)
