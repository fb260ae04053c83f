package th.samnak.notices.mail;

import java.util.List;
import java.util.Optional;
import th.samnak.api.notices.Notice;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordType;
import th.samnak.api.words.Sentences;

/** A notice as a mail, in Thai; with the way to each record when the address of the site is known. */
record Letters(Sentences sentences, List<RecordType> types, Optional<String> site) {

    MailServer.Letter of(Notice notice) {
        String subject = sentences.say(Sentences.THAI, notice.subjectKey(), notice.arguments().toArray());
        StringBuilder text = new StringBuilder(subject).append("\n");
        notice.about().forEach(line -> text.append("\n- ").append(line.title())
                .append("\n  ").append(sentences.say(Sentences.THAI, line.words(), line.arguments().toArray()))
                .append(way(line.record()).map(way -> "\n  " + way).orElse(""))
                .append("\n"));
        text.append("\n").append(site.map(root -> sentences.say(Sentences.THAI, "notices.mail.foot", root + "/notices/ways"))
                .orElseGet(() -> sentences.say(Sentences.THAI, "notices.mail.foot-bare")));
        return new MailServer.Letter(subject, text.toString());
    }

    MailServer.Letter ofCode(String code) {
        return new MailServer.Letter(
                sentences.say(Sentences.THAI, "notices.mail.code.subject"),
                sentences.say(Sentences.THAI, "notices.mail.code", code));
    }

    private Optional<String> way(RecordId record) {
        return site.flatMap(root -> types.stream()
                .filter(type -> type.module().equals(record.module()) && type.type().equals(record.type()))
                .map(type -> root + "/" + type.address().replace("{key}", record.key()).replaceFirst("^/", ""))
                .findFirst());
    }
}
