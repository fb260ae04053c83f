package th.samnak.approvals.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Access;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.Waiting;
import th.samnak.api.records.RecordId;
import th.samnak.api.work.Work;
import th.samnak.api.work.WorkSource;
import th.samnak.api.work.Works;
import th.samnak.approvals.ApprovalsModule;

/** Puts what is to be decided and what the functions know besides into one list. A function that fails takes nothing from the others. */
@Component(service = Works.class)
public final class JpaWorks implements Works {

    private static final Logger LOG = LoggerFactory.getLogger(JpaWorks.class);

    private final Approvals approvals;
    private final Access access;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<WorkSource> sources = List.of();

    @Activate
    public JpaWorks(@Reference Approvals approvals, @Reference Access access) {
        this.approvals = approvals;
        this.access = access;
    }

    /** Of those functions only; for tests. */
    JpaWorks of(WorkSource... only) {
        sources = List.of(only);
        return this;
    }

    @Override
    public List<Work> waiting(int limit) {
        List<Work> all = new ArrayList<>();
        if (access.may(ApprovalsModule.TAKE_PART)) {
            approvals.waiting(0, limit).rows().forEach(row -> all.add(work(row)));
        }
        sources.forEach(source -> {
            try {
                all.addAll(source.waiting(limit));
            } catch (RuntimeException fails) {
                LOG.warn("What waits in {} could not be told", source.module(), fails);
            }
        });
        Set<RecordId> told = new HashSet<>();
        return all.stream().filter(one -> told.add(one.record())).sorted(Work.PRESSING).limit(limit).toList();
    }

    private static Work work(Waiting.Row row) {
        boolean decides = row.layer() == Layer.DECIDE || row.layer() == Layer.LINE;
        return new Work(
                row.record(), decides ? "approvals.proposal." + row.proposal() : "approvals.layer." + row.layer(), row.title(),
                "approvals/" + row.matter(), row.proposerName(), row.urgency(), row.secrecy(), row.due());
    }
}
