#include "daemon/ctl/tell_task.h"

#include "daemon/ctl/client.h"
#include "daemon/ctl/shown.h"

#include <iostream>

namespace mandated::ctl {
namespace json = boost::json;

int tell(const std::string& socket, const std::string& path, const json::object& body,
         const std::string& format) {
    const auto task = Client(socket).post(path, {}, json::serialize(body), "application/json");
    const auto& parts = task.at("parts").as_array();
    if (format == "json")
        print_json(task);
    else
        std::cout << task_table(parts.empty() ? json::array{task} : parts);
    return 0;
}

int tell_task(const std::string& socket, const std::string& task, const std::string& what,
              const json::object& body, const std::string& format) {
    return tell(socket, "/v1/tasks/" + encoded(task) + "/" + what, body, format);
}

} // namespace mandated::ctl
