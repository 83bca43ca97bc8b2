package vn.kehoach.notification.sending;

import jakarta.mail.internet.MimeMessage;

/** There is no mail server and mails are not to be kept: they wait until somebody names a server. */
class NoTransport implements MailTransport {

    @Override
    public void send(MimeMessage mail) {
        throw Undelivered.forNow("Chưa đặt máy chủ thư (SPRING_MAIL_HOST)", null);
    }

    @Override
    public boolean ready() {
        return false;
    }
}
