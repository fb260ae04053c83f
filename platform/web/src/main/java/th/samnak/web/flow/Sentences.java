package th.samnak.web.flow;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;

/** What Vaadin itself says to a person, in the person's language. */
final class Sentences implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    private final transient VaadinService service;

    Sentences(VaadinService service) {
        this.service = service;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // the page loads itself anew and so comes to the sign-in page, and after it back to its own address
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(say("web.internal.title", info.getLocale()));
        messages.setInternalErrorMessage(say("web.internal", info.getLocale()));
        messages.setCookiesDisabledCaption(say("web.cookies.title", info.getLocale()));
        messages.setCookiesDisabledMessage(say("web.cookies", info.getLocale()));
        return messages;
    }

    /** The words of the bar that tells of a lost connection. */
    static void connection(UI ui) {
        ui.getPage().executeJs(
                "const c = window.Vaadin && window.Vaadin.connectionIndicator;"
                        + " if (c) { c.onlineText = $0; c.offlineText = $1; c.reconnectingText = $2; }",
                ui.getTranslation("web.online"),
                ui.getTranslation("web.offline"),
                ui.getTranslation("web.reconnecting"));
    }

    private String say(String key, Locale locale) {
        return service.getInstantiator().getI18NProvider().getTranslation(key, locale);
    }
}
