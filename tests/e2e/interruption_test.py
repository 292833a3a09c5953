"""Whatever happens to a run, what is served stays whole, and the next run goes on from there."""

import subprocess
import tempfile
import unittest
from pathlib import Path

import archive
from programs import BIN, DONE, FAILED, LOCKED, PausedUpdate, Server, json_lines, run_index, update


class Interruption(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.index = self.folder / "index"

    def update_with(self, articles):
        return update(self.index, "-", stdin=json_lines(articles))

    def test_a_killed_run_leaves_the_served_generation_and_the_next_run_completes(self):
        self.update_with(archive.ALL)
        before = (self.index / "current").read_bytes()
        with PausedUpdate(self.index, archive.many(600)) as paused:
            paused.kill()
        self.assertEqual((self.index / "current").read_bytes(), before)
        self.assertEqual(run_index("check", "--index", self.index).code, DONE)

        run = self.update_with(archive.many(600))
        self.assertEqual((run.code, run.report["added"], run.report["articles"]), (DONE, 600, 604))
        self.assertEqual(run_index("check", "--index", self.index).code, DONE)

    def test_a_first_run_that_is_killed_leaves_no_index_and_can_be_repeated(self):
        with PausedUpdate(self.index, archive.many(50)) as paused:
            paused.kill()
        self.assertEqual(run_index("check", "--index", self.index).code, FAILED)
        self.assertEqual(self.update_with(archive.ALL).report["added"], 4)

    def test_a_second_run_exits_at_once_while_the_first_holds_the_lock(self):
        with PausedUpdate(self.index) as first:
            second = self.update_with(archive.ALL)
            self.assertEqual(second.code, LOCKED)
            self.assertIn("lock", second.err)
            self.assertEqual(first.finish()[0], DONE)
        self.assertEqual(self.update_with(archive.ALL).code, DONE)

    def test_reading_goes_on_while_a_run_holds_the_lock(self):
        self.update_with(archive.ALL)
        with PausedUpdate(self.index, archive.many(20)), Server(self.index) as server:
            self.assertEqual(server.search()["total"], 4)

    def test_a_folder_that_is_no_index_is_left_alone(self):
        self.index.mkdir()
        (self.index / "thư.txt").write_text("của tôi", encoding="utf-8")
        run = self.update_with(archive.ALL)
        self.assertEqual(run.code, FAILED)
        self.assertEqual([path.name for path in self.index.iterdir()], ["thư.txt"])

    def test_an_index_of_another_schema_version_is_refused_by_both_programs(self):
        self.update_with(archive.ALL)
        generation = (self.index / "current").read_text(encoding="utf-8").split()[1]
        subprocess.run(["xapian-metadata", "set", self.index / generation, "tracuu.schema_version", "9999"], check=True)

        indexer = self.update_with(archive.ALL)
        server = subprocess.run([BIN / "tracuu-server", "--index", self.index, "--listen", "127.0.0.1:0"], text=True,
                                capture_output=True, timeout=60, check=False)
        for code, err in ((indexer.code, indexer.err), (server.returncode, server.stderr)):
            self.assertEqual(code, FAILED)
            self.assertIn("9999", err)
            self.assertIn("tracuu-index", err, "says the command that mends it")
            self.assertEqual(len(err.strip().splitlines()), 1, err)


if __name__ == "__main__":
    unittest.main()
