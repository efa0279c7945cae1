#include "daemon/ctl/forecast_chart.h"

#include "daemon/ctl/shown.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace mandated::ctl {
namespace json = boost::json;
namespace {

// Lengths are SVG user units, pixels at 100 %.
constexpr int left = 50, top = 64, height = 220, sent_height = 60, gap = 44, legend = 54;
constexpr int least_width = 640;

int number(const json::object& object, const char* key) {
    return object.at(key).to_number<int>();
}

int due(const json::object& week) {
    return number(week, "submissions") + number(week, "deadlines");
}

/// How a part of a bar is filled.
struct Part {
    const char* key;
    const char* style;
    const char* words;
};
constexpr std::array<Part, 3> parts = {{
    {"confirmed", R"(fill="#1f4e79")", "confirmed"},
    {"tentative", R"(fill="#7aa6d1")", "tentative"},
    {"projected",
     R"~(fill="url(#projected)" stroke="#1f4e79" stroke-width="1" stroke-dasharray="3 2")~",
     "projected: nobody has set the date"},
}};

/// A round number of at least `most`, so that the axis has whole steps.
int axis_end(int most) {
    int end = 4;
    while (end < most)
        end *= 2;
    return end;
}

std::string week_words(const json::object& week) {
    return fmt::format("Week of {}: {} due ({} confirmed, {} tentative, {} projected), {} "
                       "reminders",
                       shown(week, "monday"), due(week), number(week, "confirmed"),
                       number(week, "tentative"), number(week, "projected"),
                       number(week, "reminders"));
}

/// Where the chart's parts lie.
struct Frame {
    int count = 1, width = least_width;
    int most_due = 4, most_sent = 4;

    [[nodiscard]] double slot() const { return static_cast<double>(width - left - 20) / count; }
    [[nodiscard]] double x(std::size_t week) const {
        return left + slot() * static_cast<double>(week);
    }
    [[nodiscard]] static int sent_top() { return top + height + gap; }
    [[nodiscard]] static int total_height() { return sent_top() + sent_height + legend; }
};

Frame frame_of(const json::array& weeks) {
    Frame frame;
    frame.count = std::max(1, static_cast<int>(weeks.size()));
    frame.width = std::max(least_width, left + 20 + 14 * frame.count);
    for (const auto& value : weeks) {
        frame.most_due = std::max(frame.most_due, axis_end(due(value.as_object())));
        frame.most_sent =
            std::max(frame.most_sent, axis_end(number(value.as_object(), "reminders")));
    }
    return frame;
}

void add_axis(std::string& svg, const Frame& frame, int from, int length, int most) {
    for (int step = 0; step <= 4; ++step) {
        if (length < 100 && step % 4 != 0)
            continue;
        const double y = from + length - length * step / 4.0;
        svg += fmt::format(R"(<line x1="{}" y1="{:.1f}" x2="{}" y2="{:.1f}" stroke="#ccc"/>)"
                           R"(<text x="{}" y="{:.1f}" text-anchor="end">{}</text>)"
                           "\n",
                           left, y, frame.width - 20, y, left - 6, y + 4, most * step / 4);
    }
}

void add_week(std::string& svg, const Frame& frame, std::size_t at, const json::object& week) {
    const double bar = frame.slot() * 0.7, x = frame.x(at) + frame.slot() * 0.15;
    svg += fmt::format("<g><title>{}</title>\n", week_words(week));
    double y = top + height;
    for (const auto& part : parts) {
        const double tall = static_cast<double>(height) * number(week, part.key) / frame.most_due;
        y -= tall;
        if (tall > 0)
            svg += fmt::format(R"(<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" {}/>)"
                               "\n",
                               x, y, bar, tall, part.style);
    }
    const double sent =
        static_cast<double>(sent_height) * number(week, "reminders") / frame.most_sent;
    if (sent > 0)
        svg += fmt::format(R"(<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" )"
                           R"(fill="#8a6d3b"/>)"
                           "\n",
                           x, Frame::sent_top() + sent_height - sent, bar, sent);
    svg += "</g>\n";
}

/// A label where a month's first week begins; every other one where they would touch.
void add_months(std::string& svg, const Frame& frame, const json::array& weeks) {
    std::string last;
    double free_from = 0;
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const auto month = shown(weeks[i].as_object(), "monday").substr(0, 7);
        if (month == last || frame.x(i) < free_from)
            continue;
        last = month;
        free_from = frame.x(i) + 52;
        svg += fmt::format(R"(<text x="{:.1f}" y="{}">{}</text>)"
                           "\n",
                           frame.x(i), top + height + 16, month);
    }
}

void add_legend(std::string& svg) {
    int x = left;
    const int y = Frame::total_height() - 24;
    const auto entry = [&](const char* style, const std::string& words) {
        svg += fmt::format(R"(<rect x="{}" y="{}" width="14" height="12" {}/>)"
                           R"(<text x="{}" y="{}">{}</text>)"
                           "\n",
                           x, y - 10, style, x + 20, y, words);
        x += 40 + 7 * static_cast<int>(words.size());
    };
    for (const auto& part : parts)
        entry(part.style, part.words);
    entry(R"(fill="#8a6d3b")", "reminders");
}

std::string description(const json::object& forecast) {
    int all = 0, projected = 0, sent = 0, by_month = 0;
    for (const auto& value : forecast.at("weeks").as_array()) {
        all += due(value.as_object());
        projected += number(value.as_object(), "projected");
        sent += number(value.as_object(), "reminders");
    }
    for (const auto& value : forecast.at("months").as_array())
        by_month += due(value.as_object());
    return fmt::format("{} submissions and deadlines by week, {} of them projected; {} reminders "
                       "to be sent; {} more are known by their month only and not drawn.",
                       all, projected, sent, by_month);
}

} // namespace

std::string forecast_chart(const json::object& forecast) {
    const auto& weeks = forecast.at("weeks").as_array();
    const auto frame = frame_of(weeks);
    const auto title = fmt::format("What falls due from {} to {}", shown(forecast, "from"),
                                   shown(forecast, "until"));
    auto svg = fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}" )"
        R"(role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12">)"
        "\n<title id=\"title\">{2}</title>\n<desc id=\"desc\">{3}</desc>\n"
        R"(<defs><pattern id="projected" width="6" height="6" patternUnits="userSpaceOnUse" )"
        R"~(patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/>)~"
        R"(<line x1="0" y1="0" x2="0" y2="6" stroke="#1f4e79" stroke-width="2"/></pattern></defs>)"
        "\n"
        R"(<rect width="100%" height="100%" fill="#fff"/>)"
        "\n"
        R"(<text x="{4}" y="22" font-size="16">{2}</text><text x="{4}" y="46">due a week</text>)"
        R"(<text x="{4}" y="{5}">reminders a week</text>)"
        "\n",
        frame.width, Frame::total_height(), title, description(forecast), left,
        Frame::sent_top() - 8);
    add_axis(svg, frame, top, height, frame.most_due);
    add_axis(svg, frame, Frame::sent_top(), sent_height, frame.most_sent);
    for (std::size_t i = 0; i < weeks.size(); ++i)
        add_week(svg, frame, i, weeks[i].as_object());
    add_months(svg, frame, weeks);
    add_legend(svg);
    return svg + "</svg>\n";
}

} // namespace mandated::ctl
