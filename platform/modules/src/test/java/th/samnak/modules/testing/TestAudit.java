package th.samnak.modules.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import th.samnak.api.audit.AuditTrail;

/** Remembers what was recorded. */
public final class TestAudit implements AuditTrail {

    public final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void record(String act, String subject, String detail) {
        recordRegardless("caller", act, subject, detail);
    }

    @Override
    public void recordRegardless(String account, String act, String subject, String detail) {
        lines.add(account + " " + act + " " + subject);
    }

    @Override
    public List<Entry> latest(int count) {
        return List.of();
    }

    @Override
    public List<Entry> about(String subject) {
        return List.of();
    }
}
