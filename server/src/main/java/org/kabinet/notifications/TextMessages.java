package org.kabinet.notifications;

/**
 * Where and how often text messages go. They are letters like others, but each costs money and strangers can have them sent, so that they are
 * counted.
 */
public interface TextMessages {

    /** Whether any leave now: there is a gateway, and the number for a day is not used up. */
    boolean leave();

    /** Whether they are sent to numbers like this one. */
    boolean goTo(PhoneNumber number);

    /**
     * Whether a letter to this recipient may be written within the transaction at hand; always so unless it is a phone. Others who ask wait until
     * that transaction is over, so that the last message of a day is sent once.
     */
    boolean admit(String recipient);
}
