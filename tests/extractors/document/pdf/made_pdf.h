#pragma once

#include <fmt/format.h>

#include <string>
#include <vector>

namespace mandated::extractors::pdf {

/// Words of a PDF, set in Times without further ado: points from the lower left corner.
struct SetText {
    double x, y, size;
    std::string text; ///< ASCII
};

/// A small valid PDF with a page for each list, 612 by 792 points.
inline std::string make_pdf(const std::vector<std::vector<SetText>>& pages) {
    std::vector<std::string> objects(3);
    std::string kids;
    for (const auto& page : pages) {
        std::string content;
        for (const auto& [x, y, size, text] : page) {
            std::string escaped;
            for (const char c : text)
                escaped +=
                    (c == '(' || c == ')' || c == '\\') ? std::string("\\") + c : std::string(1, c);
            content += fmt::format("BT /F1 {} Tf {} {} Td ({}) Tj ET\n", size, x, y, escaped);
        }
        objects.push_back(fmt::format("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
                                      "/Contents {} 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
                                      objects.size() + 2));
        kids += fmt::format("{} 0 R ", objects.size());
        objects.push_back(
            fmt::format("<< /Length {} >>\nstream\n{}endstream", content.size(), content));
    }
    objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
    objects[1] = fmt::format("<< /Type /Pages /Kids [{}] /Count {} >>", kids, pages.size());
    objects[2] = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>";
    std::string pdf = "%PDF-1.4\n", table;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += fmt::format("{:010} 00000 n \n", pdf.size());
        pdf += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    }
    const auto start = pdf.size();
    return pdf + fmt::format("xref\n0 {}\n0000000000 65535 f \n{}trailer\n<< /Size {} /Root 1 0 R "
                             ">>\nstartxref\n{}\n%%EOF\n",
                             objects.size() + 1, table, objects.size() + 1, start);
}

} // namespace mandated::extractors::pdf
