package th.samnak.notices.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import th.samnak.api.Settings;

/**
 * The office's mail server, as {@code samnak.conf} tells: {@code mail.host}, {@code mail.port}, {@code mail.security} ({@code none},
 * {@code starttls} or {@code tls}; starttls unless told otherwise), {@code mail.user}, {@code mail.password}, {@code mail.from}.
 */
final class MailServer {

    private static final String SECONDS_20 = "20000";

    private final String from;
    private final Session session;

    private MailServer(String from, Session session) {
        this.from = from;
        this.session = session;
    }

    /** Empty when none is set up. @throws IllegalArgumentException naming the setting that is missing or makes no sense */
    static Optional<MailServer> of(Settings settings) {
        return settings.get("mail.host").map(host -> new MailServer(
                settings.get("mail.from").orElseThrow(() -> new IllegalArgumentException("mail.from is missing in samnak.conf")),
                session(host, settings)));
    }

    private static Session session(String host, Settings settings) {
        String security = settings.get("mail.security", "starttls");
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(settings.number("mail.port", "tls".equals(security) ? 465 : 25)));
        properties.put("mail.smtp.connectiontimeout", SECONDS_20);
        properties.put("mail.smtp.timeout", SECONDS_20);
        properties.put("mail.smtp.writetimeout", SECONDS_20);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (security) {
            case "none" -> properties.put("mail.smtp.starttls.enable", "false");
            case "starttls" -> properties.put("mail.smtp.starttls.required", "true");
            case "tls" -> properties.put("mail.smtp.ssl.enable", "true");
            default -> throw new IllegalArgumentException("mail.security in samnak.conf is none of none, starttls, tls: " + security);
        }
        Optional<String> user = settings.get("mail.user");
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        return Session.getInstance(properties, user.<Authenticator>map(name -> known(name, settings.get("mail.password", ""))).orElse(null));
    }

    private static Authenticator known(String name, String password) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(name, password);
            }
        };
    }

    /**
     * Hands the mail to the server.
     *
     * @param id makes the same mail known again, should it be handed over twice
     * @throws Refused when the server has not taken it
     */
    void send(String id, String to, Letter letter, Instant at) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // the library looks for its parts by the thread's class loader, and they lie in this bundle
        thread.setContextClassLoader(MailServer.class.getClassLoader());
        try {
            Transport.send(message(id, to, letter, at));
        } catch (SendFailedException e) {
            throw new Refused(e, e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0);
        } catch (MessagingException e) {
            throw new Refused(e, false);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private MimeMessage message(String id, String to, Letter letter, Instant at) throws MessagingException {
        String domain = from.substring(from.lastIndexOf('@') + 1).replace(">", "");
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@" + domain + ">");
            }
        };
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** What stands in a mail. */
    record Letter(String subject, String text) {}

    /** The server has not taken a mail. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final boolean forGood;

        Refused(MessagingException cause, boolean forGood) {
            super(reason(cause), cause);
            this.forGood = forGood;
        }

        boolean isForGood() {
            return forGood;
        }

        private static String reason(MessagingException cause) {
            @Nullable Exception below = cause.getNextException();
            return String.valueOf(below == null ? cause.getMessage() : below.getMessage());
        }
    }
}
