package th.samnak.records.lists.application;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.RecordQuery.Whose;
import th.samnak.api.records.RecordRow;
import th.samnak.api.work.Work;
import th.samnak.api.work.WorkSource;
import th.samnak.records.RecordsModule;

/** What the records of all functions ask of the caller: whatever a function enters as a task stands on the first page by itself. */
@Component
public final class JpaRegisterWork implements WorkSource {

    private final RecordLists lists;

    @Activate
    public JpaRegisterWork(@Reference RecordLists lists) {
        this.lists = lists;
    }

    @Override
    public ModuleId module() {
        return RecordsModule.ID;
    }

    @Override
    public List<Work> waiting(int limit) {
        return lists.next(Whose.MINE, limit).stream().map(JpaRegisterWork::work).toList();
    }

    private static Work work(RecordRow row) {
        return new Work(row.id(), row.taskKey().isEmpty() ? row.kindKey() : row.taskKey(), row.title(), row.address(),
                row.reference(), row.urgency(), row.secrecy(), row.deadline());
    }
}
