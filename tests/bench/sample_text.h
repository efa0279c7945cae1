#pragma once

#include <fstream>
#include <sstream>
#include <string>

namespace mandated::bench {

/// A file of the source tree, by its path from the root.
inline std::string file_text(const std::string& path) {
    std::ostringstream file;
    file << std::ifstream(MANDATED_SOURCE_DIR + path, std::ios::binary).rdbuf();
    return file.str();
}

/// The sample resolution, its operative part repeated until the text has so many bytes.
inline std::string sample_text(std::size_t bytes) {
    const std::string text = file_text("/samples/A_HRC_RES_63_99.txt");
    const auto begin = text.find("\t1.\t"), end = text.find("31st meeting");
    std::string out = text.substr(0, begin);
    // The numbers go on: a resolution of any length, not many in one file.
    for (int number = 1; out.size() < bytes || number == 1;) {
        std::istringstream operatives(text.substr(begin, end - begin));
        for (std::string line; std::getline(operatives, line);) {
            const auto stop = line.find(".\t");
            const bool numbered = line.size() > 2 && line[1] >= '0' && line[1] <= '9';
            out += numbered ? "\t" + std::to_string(number++) + line.substr(stop) : line;
            out += '\n';
        }
    }
    return out + text.substr(end);
}

} // namespace mandated::bench
