#pragma once

#include <cstddef>
#include <string>

#include <httplib.h>

namespace tracuu {

/// What the library reads and writes instead of a socket: a request head that is there already, and
/// a text that takes the answer.
class MemoryStream : public httplib::Stream {
 public:
  explicit MemoryStream(std::string head) : head_(std::move(head)) {}

  std::string take_written() { return std::move(written_); }

  bool is_readable() const override { return read_ < head_.size(); }
  bool is_writable() const override { return true; }
  ssize_t read(char* to, std::size_t size) override;
  ssize_t write(const char* from, std::size_t size) override;
  using httplib::Stream::write;
  /// The peer is the connection's affair; the library would show it to handlers as a header.
  void get_remote_ip_and_port(std::string& ip, int& port) const override;
  void get_local_ip_and_port(std::string& ip, int& port) const override;
  socket_t socket() const override { return -1; }

 private:
  std::string head_;
  std::size_t read_ = 0;
  std::string written_;
};

}  // namespace tracuu
