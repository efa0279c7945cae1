#pragma once

#include "extractors/language/vocabulary.h"
#include "schema/model/resolution.h"
#include "schema/model/result.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace mandated::daemon {

/// What a file's bytes say, or why they cannot be read.
using Reading = Result<std::vector<Resolution>>;

/// The vocabularies to read by, kept alive until the file is read.
using Words = std::shared_ptr<const extractors::Vocabularies>;

/// Reads files one after the other on a thread of its own, because some take seconds in a child
/// process. Bytes go in and values come out; the database stays with the io_context's thread.
class FileReader {
  public:
    explicit FileReader(boost::asio::io_context& io);
    /// Waits for the file that is being read.
    ~FileReader();
    FileReader(const FileReader&) = delete;
    FileReader& operator=(const FileReader&) = delete;

    /// Calls `done` on the io_context's thread, which it keeps running until then.
    void read(std::string bytes, std::string name, Words words,
              std::function<void(const std::string& bytes, Reading)> done);
    /// Files that wait are not read any more, and their `done` is not called.
    void stop();

  private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

} // namespace mandated::daemon
