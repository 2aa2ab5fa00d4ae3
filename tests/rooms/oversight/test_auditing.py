"""From mapped rows to stays, verdicts and counts that add up."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fortyeight.foundations.rulebook.current import current
from fortyeight.rooms.oversight.auditing import groups, repeats
from fortyeight.rooms.oversight.auditing.folder import whole_folder
from fortyeight.rooms.oversight.auditing.run import Job, run_audit
from fortyeight.rooms.oversight.mapping.read import read_mapping
from fortyeight.rooms.oversight.tables import UnableToUseFile
from tests.rooms.oversight.files import (
    AGREEMENT,
    CHARGES,
    STAYS,
    audited,
    csv_text,
    fates,
    stay,
    table,
    verdicts,
    write,
)

CHARGE_HEADINGS = ("booking", "agency", "closed", "left")


def charges(*rows: tuple[str, ...]) -> str:
    return csv_text(rows, CHARGE_HEADINGS)


def findings(folder: Path) -> list[tuple[str, str]]:
    return [
        (row["stay"], row["code"]) for row in table(folder, "findings.csv") if row["code"] != "AUDIT.OVER"
    ]


class TestOneRowAStay:
    def test_each_reading_of_the_law_has_its_own_columns(self, tmp_path: Path) -> None:
        """Proves that both deadlines stand beside each other, and what is over is in the findings."""
        audited(tmp_path, csv_text([stay("1", "2026-03-06 10:00", "2026-03-09 10:00")]))
        row = table(tmp_path, "verdicts.csv")[0]
        assert row["us.8cfr287_7.hold_limit: verdict"] == "WITHIN"
        assert row["us.8cfr287_7.hold_limit: ends_at"] == "2026-03-10T10:00:00-05:00"
        assert row[f"{AGREEMENT} as if: verdict"] == "OVER"
        assert row[f"{AGREEMENT} as if: ends_at"] == "2026-03-08T11:00:00-05:00"
        assert row[f"{AGREEMENT} as if: over_hours_min"] == "23.00"
        over = [row for row in table(tmp_path, "findings.csv") if row["code"] == "AUDIT.OVER"]
        assert AGREEMENT in [row["rule"].removesuffix(" as if") for row in over]
        assert all("draft" in row["sentence"] for row in over)

    def test_a_row_that_stands_twice_is_judged_once(self, tmp_path: Path) -> None:
        """Proves that a copy adds nothing, wherever it stands."""
        summary = audited(tmp_path, csv_text([stay("1"), stay("2"), stay("1")]))
        assert fates(summary) == {"JUDGED": 2, "DUPLICATE": 1}
        assert summary["stays"] == 2
        assert table(tmp_path, "not_judged.csv")[0]["line"] == "4"

    def test_two_rows_of_one_stay_that_differ_contradict_each_other(self, tmp_path: Path) -> None:
        """Proves that neither is believed."""
        summary = audited(tmp_path, csv_text([stay("1"), stay("2"), stay("1", left="2026-03-09 10:00")]))
        assert fates(summary) == {"JUDGED": 1, "CONTRADICTORY": 2}
        assert verdicts(summary) == {"WITHIN": 1, "CONTRADICTORY": 1}
        assert findings(tmp_path) == [("1", "AUDIT.SAME_KEY")]

    def test_without_a_key_a_row_goes_by_its_number(self, tmp_path: Path) -> None:
        """Proves that an audit needs no name of anybody."""
        mapping = STAYS.replace('stay_key = "booking"\n', "")
        audited(tmp_path, csv_text([stay("1"), stay("1", left="?")]), mapping)
        assert [row["stay"] for row in table(tmp_path, "verdicts.csv")] == ["row 2", "row 3"]

    def test_too_many_keys_that_stand_twice_are_no_keys(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Proves that a wrong column is refused, and that digests on the disk are read back."""
        monkeypatch.setattr(repeats, "REPEATED_MAX", 3)
        monkeypatch.setattr(repeats, "BUFFER_BYTES", 8)
        with pytest.raises(UnableToUseFile, match=r"TABLE\.NO_KEY"):
            audited(tmp_path, csv_text([stay(str(number % 5)) for number in range(50)]))
        assert not list((tmp_path / "out").iterdir())

    def test_what_a_word_means(self, tmp_path: Path) -> None:
        """Proves what each kind of ending does to a stay."""
        rows = [
            stay("1", how="in  custody"),
            stay("2", how="Wrong Person"),
            stay("3", left="2026-03-20 10:00", how="TIME LIMIT"),
            stay("4", how=""),
        ]
        summary = audited(tmp_path, csv_text(rows))
        assert verdicts(summary) == {"CANNOT_TELL": 1, "WITHIN": 2, "OVER": 1}
        assert findings(tmp_path) == [
            ("1", "AUDIT.STILL_HERE_AND_LEFT"),
            ("2", "AUDIT.WRONG_PERSON"),
            ("3", "AUDIT.LIMIT_NAMED_AND_PASSED"),
        ]
        assert [row["ended"] for row in table(tmp_path, "verdicts.csv")] == [
            "still_here",
            "wrong_person",
            "time_limit_reached",
            "unknown",
        ]

    def test_a_time_that_occurs_twice_is_an_interval_and_a_finding(self, tmp_path: Path) -> None:
        """Proves that the night on which clocks go back is not rounded to a side."""
        rows = [stay("1", "2026-11-01 01:30", "2026-11-03 01:00")]
        summary = audited(tmp_path, csv_text(rows))
        assert findings(tmp_path) == [("1", "AUDIT.CLOCKS_CHANGED")]
        assert verdicts(summary, AGREEMENT) == {"CANNOT_TELL": 1}

    def test_left_out_not_asked_and_unknown_if(self, tmp_path: Path) -> None:
        """Proves that conditions are kept apart and counted."""
        mapping = STAYS + (
            '[[rows.left_out]]\ncolumn = "how"\nis = ["VOID"]\n'
            '[[rows.asked]]\ncolumn = "booking"\nis_not = ["9"]\n'
            '[[time.release_eligible.unknown_if]]\ncolumn = "booking"\nis = ["3"]\n'
        )
        mapping = mapping.replace("[rows]", "[rows]", 1)
        rows = [stay("1"), stay("2", left="?", how="VOID"), stay("9"), stay("3")]
        summary = audited(tmp_path, csv_text(rows), mapping)
        assert fates(summary) == {"JUDGED": 2, "LEFT_OUT": 1, "NOT_ASKED": 1}
        assert verdicts(summary) == {"WITHIN": 1, "CANNOT_TELL": 1}

    def test_give_or_take(self, tmp_path: Path) -> None:
        """Proves that clocks which are rounded to the hour are not read to the minute."""
        rows = [stay("1", "2026-03-02 10:00", "2026-03-04 10:30")]
        assert verdicts(audited(tmp_path, csv_text(rows)), AGREEMENT) == {"OVER": 1}
        mapping = STAYS.replace('column = "left"', 'column = "left"\ngive_or_take_minutes = 30')
        assert verdicts(audited(tmp_path, csv_text(rows), mapping), AGREEMENT) == {"CANNOT_TELL": 1}

    def test_date_and_hour_in_two_columns(self, tmp_path: Path) -> None:
        """Proves that an hour which is missing leaves the whole day."""
        mapping = STAYS.replace('column = "left"\nwritten = ["YYYY-MM-DD HH:mm", "YYYY-MM-DD"]', "").replace(
            "[time.left]",
            '[time.left]\ncolumn = "left"\ntime_column = "name"\nwritten = ["M/D/YYYY", "h:mm AM"]',
        )
        rows = [
            ("1", "10:00 am", "2026-03-02 10:00", "3/4/2026", "TO ICE"),
            ("2", "", "2026-03-02 10:00", "3/4/2026", "TO ICE"),
            ("3", "10:00", "2026-03-02 10:00", "3/4/2026", "TO ICE"),
            ("4", "10:00 am", "2026-03-02 10:00", "", "TO ICE"),
        ]
        summary = audited(tmp_path, csv_text(rows), mapping)
        by_agreement = [row[f"{AGREEMENT} as if: code"] for row in table(tmp_path, "verdicts.csv")]
        assert by_agreement == ["AUDIT.WITHIN", "AUDIT.LIMIT_BETWEEN", "AUDIT.UNREADABLE", "AUDIT.NOT_LEFT"]
        assert fates(summary) == {"JUDGED": 3, "UNREADABLE": 1}


class TestOneRowACharge:
    def test_eligibility_is_the_latest_release_of_the_local_rows(self, tmp_path: Path) -> None:
        """Proves that rows of a stay are found wherever they stand, and that the hold row starts no clock."""
        text = charges(
            ("1", "PD", "2026-03-02 10:00", "2026-03-05 11:00"),
            ("2", "PD", "2026-03-02 10:00", "2026-03-05 11:00"),
            ("1", "ICE", "2026-03-01 09:00", "2026-03-05 11:00"),
            ("1", "SO", "2026-03-04 10:00", "2026-03-05 11:00"),
        )
        summary = audited(tmp_path, text, CHARGES)
        assert fates(summary) == {"JUDGED": 3, "NOT_ASKED": 1}
        assert verdicts(summary) == {"WITHIN": 1}
        row = table(tmp_path, "verdicts.csv")[0]
        assert (row["stay"], row["line"], row["rows"]) == ("1", "2", "3")
        assert row["us.8cfr287_7.hold_limit: ends_at"] == "2026-03-06T10:00:00-06:00"
        assert findings(tmp_path) == [("1", "AUDIT.HOLD_CLOSED_EARLY")]

    def test_an_open_matter_leaves_eligibility_unknown_unless_the_mapping_passes_it_over(
        self, tmp_path: Path
    ) -> None:
        """Proves that an empty cell is not the past."""
        text = charges(
            ("1", "ICE", "", "2026-03-05 11:00"),
            ("1", "PD", "2026-03-02 10:00", "2026-03-03 11:00"),
            ("1", "SO", "", "2026-03-03 11:00"),
        ).replace("05 11:00", "03 11:00")
        assert verdicts(audited(tmp_path, text, CHARGES)) == {"CANNOT_TELL": 1}
        passed_over = CHARGES.replace('rows = "local"', 'rows = "local"\nempty = "passed over"')
        assert verdicts(audited(tmp_path, text, passed_over)) == {"WITHIN": 1}

    def test_rows_that_should_agree_and_do_not(self, tmp_path: Path) -> None:
        """Proves that no one of two times of leaving is chosen."""
        text = charges(
            ("1", "ICE", "", "2026-03-05 11:00"), ("1", "PD", "2026-03-02 10:00", "2026-03-03 11:00")
        )
        summary = audited(tmp_path, text, CHARGES)
        assert verdicts(summary) == {"CONTRADICTORY": 1}
        assert fates(summary) == {"CONTRADICTORY": 2}
        assert findings(tmp_path) == [("1", "AUDIT.ROWS_DISAGREE")]

    def test_a_broken_row_holds_its_stay_back(self, tmp_path: Path) -> None:
        """Proves that a stay is not judged from the rows that happen to be readable."""
        text = charges(
            ("1", "ICE", "2026-03-02 10:00", "2026-03-03 11:00"),
            ("1", "PD", "soon", "2026-03-03 11:00"),
            ("", "PD", "2026-03-02 10:00", "2026-03-03 11:00"),
            ("2", "ICE", "2026-03-02 10:00", "2026-03-03 11:00"),
            ("2", "PD", "2026-03-02 10:00", "2026-03-03 11:00"),
        )
        summary = audited(tmp_path, text, CHARGES)
        assert fates(summary) == {"JUDGED": 2, "UNREADABLE": 1, "HELD_BACK": 1, "ORPHAN": 1}
        assert verdicts(summary) == {"WITHIN": 1, "CANNOT_TELL": 1}

    def test_rows_that_are_neither_hold_nor_local(self, tmp_path: Path) -> None:
        """Proves that a closed list of local matters leaves nothing to a default."""
        mapping = CHARGES + '[[rows.local]]\ncolumn = "agency"\nis = ["PD"]\n'
        text = charges(
            ("1", "ICE", "2026-03-02 10:00", "2026-03-03 11:00"),
            ("1", "MARS", "2026-03-02 10:00", "2026-03-03 11:00"),
        )
        summary = audited(tmp_path, text, mapping)
        assert fates(summary) == {"UNKNOWN_WORD": 1, "HELD_BACK": 1}
        assert verdicts(summary) == {"CANNOT_TELL": 1}

    def test_a_key_of_rows_finds_copies_and_differences(self, tmp_path: Path) -> None:
        """Proves that a row given twice counts once, and one given in two versions is believed in neither."""
        headings = (*CHARGE_HEADINGS, "charge")
        mapping = CHARGES.replace('standing = "anywhere"', 'standing = "anywhere"\nrow_key = "charge"')
        hold = ("ICE", "2026-03-02 10:00", "2026-03-03 11:00")
        local = ("PD", "2026-03-02 10:00", "2026-03-03 11:00")
        other = ("PD", "2026-03-02 12:00", "2026-03-03 11:00")
        rows = [("1", *hold, "a"), ("1", *local, "b"), ("1", *local, "b")]
        rows += [("2", *hold, "a"), ("2", *local, "b"), ("2", *other, "b")]
        summary = audited(tmp_path, csv_text(rows, headings), mapping)
        assert fates(summary) == {"JUDGED": 2, "DUPLICATE": 1, "CONTRADICTORY": 3}
        assert verdicts(summary) == {"WITHIN": 1, "CONTRADICTORY": 1}

    def test_rows_said_to_stand_together_that_do_not(self, tmp_path: Path) -> None:
        """Proves that a stay is not judged in two halves."""
        row = ("PD", "2026-03-02 10:00", "2026-03-03 11:00")
        text = charges(("1", *row), ("2", *row), ("1", *row))
        with pytest.raises(UnableToUseFile, match=r"TABLE\.APART"):
            audited(tmp_path, text, CHARGES.replace("anywhere", "together"))

    def test_both_ways_of_standing_come_to_the_same(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Proves that sorting and cutting batches between stays change nothing, batch after batch."""
        monkeypatch.setattr(groups, "BATCH_ROWS", 7)
        rows = [
            (str(number), agency, f"2026-03-0{1 + number % 3} 10:00", "2026-03-05 11:00")
            for number in range(40)
            for agency in ("ICE", "PD", "SO")[: 1 + number % 3]
        ]
        results = {}
        for standing in ("anywhere", "together"):
            folder = tmp_path / standing
            folder.mkdir()
            audited(folder, charges(*rows), CHARGES.replace("anywhere", standing))
            results[standing] = (folder / "out" / "verdicts.csv").read_bytes()
        assert results["anywhere"] == results["together"]

    def test_a_stay_without_end_is_no_stay(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Proves that one key on every row does not fill the memory."""
        monkeypatch.setattr(groups, "ROWS_OF_A_STAY_MAX", 10)
        rows = [("1", "PD", "2026-03-02 10:00", "2026-03-03 11:00")] * 12
        with pytest.raises(UnableToUseFile, match=r"TABLE\.NO_KEY"):
            audited(tmp_path, charges(*rows), CHARGES)


class TestResults:
    def test_several_processes_write_what_one_writes(self, tmp_path: Path) -> None:
        """Proves that the order is kept and the counts are those of the whole, whatever the number."""
        rows = [stay(str(number), left=f"2026-03-{3 + number % 20:02} 10:00") for number in range(45_000)]
        rows[30_000] = stay("30000", left="?")
        source, path = write(tmp_path, csv_text(rows))
        found = []
        for processes in (1, 2):
            out = tmp_path / str(processes)
            run_audit(Job(file=source, mapping=read_mapping(path), book=current(), processes=processes), out)
            found.append({each.name: each.read_bytes() for each in out.iterdir()})
        assert found[0] == found[1]

    def test_again_gives_the_same_bytes_and_hashes_that_fit(self, tmp_path: Path) -> None:
        """Proves that an audit can be repeated and compared, and that no clock stands in it."""
        import hashlib

        first = audited(tmp_path, csv_text([stay("1"), stay("2", how="?")]))
        assert audited(tmp_path, csv_text([stay("1"), stay("2", how="?")])) == first
        for name, each in first["results"].items():
            data = (tmp_path / "out" / name).read_bytes()
            assert (hashlib.sha256(data).hexdigest(), len(data)) == (each["sha256"], each["bytes"])
        assert set(first["results"]) | {"summary.json"} == {
            each.name for each in (tmp_path / "out").iterdir()
        }

    def test_verdicts_as_parquet_hold_the_same(self, tmp_path: Path) -> None:
        """Proves that the other form says nothing else, also of no stays at all."""
        import pyarrow.parquet as pq

        rows = [
            stay("1"),
            stay("2", left="2026-03-09 10:00"),
            stay("3", "2026-03-02", "2026-03-04"),
            stay("4", "?"),
        ]
        audited(tmp_path, csv_text(rows))
        as_csv = table(tmp_path, "verdicts.csv")
        audited(tmp_path, csv_text(rows), verdicts="parquet")
        as_table = pq.read_table(tmp_path / "out" / "verdicts.parquet").to_pylist()
        for mine, other in zip(as_csv, as_table, strict=True):
            for name in ("stay", "ended", f"{AGREEMENT} as if: verdict", f"{AGREEMENT} as if: code"):
                assert mine[name] == other[name]
        audited(tmp_path, csv_text([]), verdicts="parquet")
        assert pq.read_table(tmp_path / "out" / "verdicts.parquet").num_rows == 0
        assert "verdicts.csv" not in audited(tmp_path, csv_text([]), verdicts="none")["results"]

    def test_a_stop_half_way_leaves_the_old_results(self, tmp_path: Path) -> None:
        """Proves that an exception at any point changes no file that was there."""
        audited(tmp_path, csv_text([stay("1")]))
        before = {each.name: each.read_bytes() for each in (tmp_path / "out").iterdir()}
        source, path = write(tmp_path, csv_text([stay("2")]))

        def stop(stays: int, share: float | None) -> None:
            raise KeyboardInterrupt

        job = Job(file=source, mapping=read_mapping(path), book=current(), progress=stop)
        with pytest.raises(KeyboardInterrupt):
            run_audit(job, tmp_path / "out")
        assert {each.name: each.read_bytes() for each in (tmp_path / "out").iterdir()} == before

    def test_a_file_that_changes_meanwhile_is_refused(self, tmp_path: Path) -> None:
        """Proves that the hash in the summary is that of the rows which were judged."""
        source, path = write(tmp_path, csv_text([stay("1")]))

        def change(stays: int, share: float | None) -> None:
            source.write_text(csv_text([stay("1"), stay("2")]))

        job = Job(file=source, mapping=read_mapping(path), book=current(), progress=change)
        with pytest.raises(UnableToUseFile, match=r"FILE\.CHANGED"):
            run_audit(job, tmp_path / "out")

    def test_killed_in_the_middle_nothing_looks_whole(self, tmp_path: Path) -> None:
        """Proves that a folder without a summary is all that a killed audit can leave."""
        rows = [stay(str(number)) for number in range(200_000)]
        source, path = write(tmp_path, csv_text(rows))
        words = ["audit", str(source), "--mapping", str(path), "--out", str(tmp_path / "out")]
        command = [sys.executable, "-m", "fortyeight.doors.cli", *words]
        running = subprocess.Popen(command, start_new_session=True, env=os.environ)
        for _ in range(600):
            if list((tmp_path / "out").glob(".unfinished-*/verdicts.csv")) or running.poll() is not None:
                break
            time.sleep(0.05)
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
        assert not (tmp_path / "out" / "summary.json").exists()
        assert not [each for each in (tmp_path / "out").iterdir() if not each.name.startswith(".")]

    def test_killed_alone_it_leaves_no_process_behind(self, tmp_path: Path) -> None:
        """Proves that the other processes end with the first, however it ends."""
        source, path = write(tmp_path, csv_text([stay(str(number)) for number in range(200_000)]))
        words = ["audit", str(source), "--mapping", str(path), "--out", str(tmp_path / "out")]
        command = [sys.executable, "-m", "fortyeight.doors.cli", *words, "--processes", "2"]
        running = subprocess.Popen(command, env=os.environ)
        for _ in range(600):
            children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split()
            if list((tmp_path / "out").glob(".unfinished-*/verdicts.csv")) and len(children) >= 2:
                break
            assert running.poll() is None
            time.sleep(0.05)
        running.kill()
        running.wait()
        for _ in range(200):
            left = [child for child in children if Path(f"/proc/{child}/cmdline").exists()]
            left = [child for child in left if Path(f"/proc/{child}/cmdline").read_bytes()]
            if not left:
                break
            time.sleep(0.05)
        assert not left

    def test_the_folder_may_not_be_a_file(self, tmp_path: Path) -> None:
        """Proves that a place which cannot be written is said so."""
        (tmp_path / "taken").write_text("")
        with pytest.raises(UnableToUseFile, match=r"FILE\.UNWRITABLE"), whole_folder(tmp_path / "taken"):
            pass
        with pytest.raises(UnableToUseFile, match=r"FILE\.UNWRITABLE"), whole_folder(tmp_path / "a\0b"):
            pass

    def test_the_summary_counts_by_month_and_by_how_long(self, tmp_path: Path) -> None:
        """Proves the numbers behind the pictures."""
        rows = [
            stay("1"),
            stay("2", "2026-04-01 10:00", "2026-04-03 10:01"),
            stay("3", "2026-04-01 10:00", "2026-04-05 10:00"),
            stay("4", "", ""),
        ]
        summary = audited(tmp_path, csv_text(rows))
        rule = next(each for each in summary["rules"] if each["rule"] == AGREEMENT)
        months = {month: sum(counts.values()) for month, counts in rule["months"].items()}
        assert months == {"": 1, "2026-03": 1, "2026-04": 2}
        assert {words: count for words, count in rule["over_by"].items() if count} == {
            "up to 1 h": 1,
            "1 to 2 days": 1,
        }
        assert json.dumps(summary)
