package vn.kehoach.notification.sending;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.kehoach.notification.outbox.LinkKeys;
import vn.kehoach.notification.outbox.QueuedMail;

/** Puts the key into the link of a mail that opens something without a login. */
@Component
class MailLinks {

    private static final Pattern PLACE = Pattern.compile("\\{khoa:([^{}]+)}");

    private final ObjectProvider<LinkKeys> keys;

    MailLinks(ObjectProvider<LinkKeys> keys) {
        this.keys = keys;
    }

    /** The mail as it leaves. */
    QueuedMail addTo(QueuedMail mail) {
        if (mail.letter().link() == null) {
            return mail;
        }
        Matcher place = PLACE.matcher(mail.letter().link());
        return place.find() ? mail.leadingTo(place.replaceFirst(Matcher.quoteReplacement(key(place.group(1))))) : mail;
    }

    /** Without its key the mail would lead nowhere: it waits. */
    private String key(String name) {
        return keys.orderedStream()
                .map(each -> each.make(name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody makes a key for " + name));
    }
}
