#include "schema/model/task.h"

namespace mandated {

std::string local_address(const std::string& para, int index) {
    // The first letter loses its parentheses ("12(a)" is typed "12a"), deeper ones keep them.
    std::string address;
    for (std::size_t i = 0; i < para.size(); ++i) {
        const bool first = para[i] == '(' && para.find('(') == i && i > 0;
        if (first && para.find(')', i) != std::string::npos) {
            const auto close = para.find(')', i);
            address += para.substr(i + 1, close - i - 1);
            i = close;
        } else {
            address += para[i];
        }
    }
    return address + "." + std::to_string(index);
}

} // namespace mandated
