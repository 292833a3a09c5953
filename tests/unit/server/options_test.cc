#include "server/options.h"

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tracuu {
namespace {

class ServerOptionsTest : public testing::Test {
 protected:
  ServerOptionsTest() {
    std::string pattern = (std::filesystem::temp_directory_path() / "tracuu-test-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
  }
  ~ServerOptionsTest() override { std::filesystem::remove_all(folder_); }

  ParsedOptions parse(std::vector<std::string> arguments, const std::string& config) const {
    const auto file = folder_ / "tracuu.toml";
    std::ofstream(file) << config;
    arguments.insert(arguments.begin(), "tracuu-server");
    arguments.insert(arguments.end(), {"--config", file.string()});
    std::vector<char*> pointers;
    for (std::string& argument : arguments) pointers.push_back(argument.data());
    return parse_server_options(static_cast<int>(pointers.size()), pointers.data());
  }

  /// What is said of a configuration that is refused.
  std::string refusal(const std::string& config) const {
    testing::internal::CaptureStderr();
    const ParsedOptions parsed = parse({"--index", "x"}, config);
    EXPECT_TRUE(parsed.exit_now);
    EXPECT_EQ(parsed.exit_code, 2);
    return testing::internal::GetCapturedStderr();
  }

  std::filesystem::path folder_;
};

TEST_F(ServerOptionsTest, TheFileSaysWhatTheCommandLineDoesNot) {
  const ParsedOptions parsed = parse({"--listen", "[::1]:90"},
                                     "index = \"/srv/kho\"\nlisten = \"127.0.0.1:1\"\n"
                                     "log_level = \"warning\"\n[connections]\nworkers = 7\n");
  ASSERT_FALSE(parsed.exit_now);
  EXPECT_EQ(parsed.options.index, "/srv/kho");
  EXPECT_EQ(parsed.options.host, "::1");
  EXPECT_EQ(parsed.options.port, 90);
  EXPECT_EQ(parsed.options.log_level, "warning");
  EXPECT_EQ(parsed.options.limits.workers, 7U);
}

TEST_F(ServerOptionsTest, BehindAProxyOneAddressMayHaveAllConnections) {
  const auto alone = parse({"--index", "x"}, "").options.limits;
  const auto proxied = parse({"--index", "x"}, "behind_proxy = true\n").options.limits;
  EXPECT_GT(alone.connections_per_address, 0U);
  EXPECT_EQ(proxied.connections_per_address, 0U);  // Any number.
  EXPECT_EQ(proxied.busy_per_address, 0U);
}

TEST_F(ServerOptionsTest, TheSiteHasAnAddressAndAName) {
  const std::string config = "[site]\npublic_url = \"https://Kho.Example/\"\nname = \"Kho tin\"\n";
  const auto site = parse({"--index", "x"}, config).options.site;
  EXPECT_EQ(site.public_url, "https://kho.example");
  EXPECT_EQ(site.name, "Kho tin");
  EXPECT_EQ(parse({"--index", "x", "--public-url", "http://a:80"}, config).options.site.public_url,
            "http://a:80");
}

TEST_F(ServerOptionsTest, AWrongFileIsRefusedWithWhatIsWrong) {
  EXPECT_THAT(refusal("lisen = \"127.0.0.1:80\"\n"), testing::HasSubstr("unknown key 'lisen'"));
  EXPECT_THAT(refusal("[connections]\nworkers = 1025\n"), testing::HasSubstr("workers must be"));
  EXPECT_THAT(refusal("[connections]\nworkers = \"4\"\n"), testing::HasSubstr("workers must be"));
  EXPECT_THAT(refusal("[connections]\nworker = 4\n"), testing::HasSubstr("'worker'"));
  EXPECT_THAT(refusal("connections = 4\n"), testing::HasSubstr("must be a table"));
  EXPECT_THAT(refusal("log_level = 3\n"), testing::HasSubstr("log_level must be a text"));
  EXPECT_THAT(refusal("site = 4\n"), testing::HasSubstr("site must be a table"));
  EXPECT_THAT(refusal("[site]\nurl = \"x\"\n"), testing::HasSubstr("unknown key 'url'"));
  EXPECT_THAT(refusal("[site]\npublic_url = \"tin.example\"\n"),
              testing::HasSubstr("https://tracuu.example"));
  EXPECT_THAT(refusal("[site]\npublic_url = \"https://tin.example/kho\"\n"),
              testing::HasSubstr("https://tracuu.example"));
  EXPECT_THAT(refusal("index = \n"), testing::HasSubstr("line 1"));
}

}  // namespace
}  // namespace tracuu
