#include "daemon/service/file_reader.h"

#include "daemon/service/signals_blocked.h"
#include "extractors/extract.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>

namespace mandated::daemon {
namespace asio = boost::asio;
namespace {

Reading read_safely(const std::string& bytes, const std::string& name,
                    const extractors::Vocabularies& words) {
    try {
        return extractors::extract(bytes, name, words);
    } catch (const std::exception& fault) {
        return Error{name + ": " + fault.what()};
    }
}

} // namespace

class FileReader::Impl : public std::enable_shared_from_this<FileReader::Impl> {
  public:
    explicit Impl(asio::io_context& io) : io_(io) {}

    void read(std::string bytes, std::string name, Words words,
              std::function<void(const std::string&, Reading)> done) {
        asio::post(thread_, [self = shared_from_this(), bytes = std::move(bytes),
                             name = std::move(name), words = std::move(words),
                             done = std::move(done), guard = asio::make_work_guard(io_)]() mutable {
            if (!self->stopping_)
                asio::post(self->io_,
                           [reading = read_safely(bytes, name, *words), bytes = std::move(bytes),
                            done = std::move(done)]() mutable { done(bytes, std::move(reading)); });
            guard.reset();
        });
    }

    void stop() { stopping_ = true; }
    void join() { thread_.join(); }

  private:
    asio::io_context& io_;
    std::atomic<bool> stopping_{false};
    asio::thread_pool thread_{1};
};

FileReader::FileReader(asio::io_context& io) {
    const SignalsBlocked blocked;
    impl_ = std::make_shared<Impl>(io);
}

FileReader::~FileReader() {
    impl_->stop();
    impl_->join();
}

void FileReader::read(std::string bytes, std::string name, Words words,
                      std::function<void(const std::string&, Reading)> done) {
    impl_->read(std::move(bytes), std::move(name), std::move(words), std::move(done));
}

void FileReader::stop() {
    impl_->stop();
}

} // namespace mandated::daemon
