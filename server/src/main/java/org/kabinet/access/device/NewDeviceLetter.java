package org.kabinet.access.device;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.kabinet.customisation.Seller;
import org.kabinet.customisation.SellerView;
import org.kabinet.notifications.EmailAddress;
import org.kabinet.notifications.Letter;
import org.kabinet.notifications.Letters;
import org.kabinet.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Tells somebody by letter that they came in from a device that was not here before; whoever did not, knows then. */
@Component
class NewDeviceLetter {
    private final Letters letters;
    private final Seller seller;
    private final Texts texts;

    NewDeviceLetter(Letters letters, Seller seller, Texts texts) {
        this.letters = letters;
        this.seller = seller;
        this.texts = texts;
    }

    /** Nothing is written to whoever has no address, or while letters do not leave: by the time they do it is no news. */
    void write(DeviceRepository.Owner owner, Device device, String address, Instant at) {
        if (!letters.leave() || !EmailAddress.isOne(owner.login())) {
            return;
        }
        SellerView sender = seller.view();
        Locale language = Locale.of(owner.language() == null ? sender.defaultLanguage() : owner.language());
        String words = device.words().isEmpty() ? texts.text("access", "device.unknown", language) : device.words();
        String when = DateTimeFormatter.ofPattern("d MMMM y, HH:mm z", language).format(at.atZone(sender.timeZone()));
        letters.write(new Letter(
                owner.login(),
                language,
                "access",
                "new-device",
                sender.name(),
                List.of(sender.name(), when, words, address),
                "/profile",
                null,
                Letter.About.nobody()));
    }
}
