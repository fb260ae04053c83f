package th.samnak.shell.home;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.Waiting;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.RecordQuery.Whose;
import th.samnak.api.records.RecordRow;
import th.samnak.api.work.Work;
import th.samnak.api.work.Works;

/** What is to be decided, and what the register says is asked; of one record the decision alone. */
record Gathered(Approvals approvals, RecordLists lists) implements Works {

    @Override
    public List<Work> waiting(int limit) {
        Set<RecordId> told = new HashSet<>();
        return Stream.concat(
                        approvals.waiting(0, limit).rows().stream().map(Gathered::work),
                        lists.next(Whose.MINE, limit).stream().map(Gathered::work))
                .filter(work -> told.add(work.record()))
                .sorted(Work.PRESSING)
                .limit(limit)
                .toList();
    }

    private static Work work(Waiting.Row row) {
        String what = row.layer() == Layer.DECIDE || row.layer() == Layer.LINE
                ? "approvals.proposal." + row.proposal()
                : "approvals.layer." + row.layer();
        return new Work(row.record(), what, row.title(), "approvals/" + row.matter(), row.as().orElse(""), row.urgency(),
                row.secrecy(), row.due());
    }

    private static Work work(RecordRow row) {
        return new Work(row.id(), row.taskKey().isEmpty() ? row.kindKey() : row.taskKey(), row.title(), row.address(),
                row.reference(), row.urgency(), row.secrecy(), row.deadline());
    }
}
