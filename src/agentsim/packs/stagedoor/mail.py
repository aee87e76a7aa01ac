"""The day's mail that is the same in every cell."""

from __future__ import annotations

from typing import Final

from agentsim.packs.stagedoor.prose import at
from agentsim.parts.writing import letter
from agentsim.world import Message

__all__ = ["MAIL"]

_BEFORE: Final = (
    Message(
        "colin-truck",
        sender="colin",
        to=("ditto", "moana"),
        subject="Truck",
        at_ms=at("16:38", 19),
        read=True,
        body=letter("""
            Dear both,

            The gearbox of our own truck has given notice. I am hiring one for Friday to Tuesday and
            will send particulars as soon as the hire firm has decided which of its vehicles still
            has four wheels. Same hours, same driver.

            |Yours,
            |Colin Tweedie
            |Company Manager
        """),
    ),
    Message(
        "beatrix-seat",
        sender="beatrix",
        to="ditto",
        subject="Saturday",
        at_ms=at("20:15", 19),
        read=True,
        body=letter("""
            Dear Ditto (is that a surname?),

            I am coming on Saturday by the bus, with a rug. Colin has given me a seat on the aisle
            because of the hip, so you need do nothing, I only like to tell people things twice. I
            am seventy-four and this is the first time that anyone has driven a play of mine over a
            mountain.

            |Beatrix Honeyfield
        """),
    ),
    Message(
        "whitcombe-notice",
        sender="whitcombe",
        to="ditto",
        cc="colin",
        subject="Stage firearms, notice of transport",
        at_ms=at("21:05", 19),
        body=letter("""
            Good evening,

            Further to Mr Tweedie's call: for theatre pistols passing through my district I keep a
            notice on file, so that a patrol knows what it is looking at. It should say what is
            carried and that it has been deactivated, by which armourer, in which vehicle
            (registration) and on which day. By 15:00 on Thursday, please. No form, a mail will do.

            |L. Whitcombe, Sergeant
            |Glenorran
        """),
    ),
    Message(
        "desmond-night",
        sender="desmond",
        to="ditto",
        subject="Thoughts at ten to eleven",
        at_ms=at("22:51", 19),
        body=letter("""
            Dear Ditto,

            None of this is for doing. I write it to somebody or I don't sleep. The first act is
            four minutes too long and they are all mine. Honor crosses to the window as if there
            were a bus. The child is the only one up there who listens when other people talk, and
            she is eleven. Why do we do this in towns that have a perfectly good river?

            Tomorrow I shall want one or two things for Act Two. I shall be charming about it.

            |D.
        """),
    ),
    Message(
        "joyce-hall",
        sender="joyce",
        to="ditto",
        subject="Saturday at the Athenaeum",
        at_ms=at("07:42"),
        body=letter("""
            Good Morning,

            Just to let you know that we have the Pringle wedding rehearsing in the hall on Saturday
            until four o'clock, they booked in February, so your gentlemen can not have the stage at
            three. I will have swept by 4.15 and then it is yours. The side door in Bank Street has
            no step and the front has nine, in case anybody asks, they always ask me on the night.

            There is a new urn!

            |Mrs J. Rutledge, Caretaker
        """),
    ),
    Message(
        "boxline-sales",
        sender="boxline",
        to="ditto",
        subject="[Boxline] Sales, Glenorran, 20 May",
        at_ms=at("08:00"),
        body=letter("""
            |Sat 22 May 19:30   214 of 320
            |Mon 24 May 13:00   320 of 320 (schools)
            |Tue 25 May 13:00   306 of 320 (schools)

            Sent every morning. This address is not read.
        """),
    ),
)

_TODAY: Final = (
    Message(
        "owen-note",
        sender="owen",
        to="ditto",
        subject="For Ruth",
        at_ms=at("10:05"),
        body=letter("""
            Hello Ditto,

            Would you put something in writing to Ruth for me? I keep meaning to and then she offers
            me soup. I'm allergic to cochineal, the red colouring, E120. Lips first, then throat,
            within minutes; once in Napier, once at a wedding. My pen is in the left pocket of the
            greatcoat I wear in Act Two. She ought to have it tonight, before she packs. I'm glad
            for her to know all of it. I would do it myself but I'm under a sofa.

            |Owen (Prasad, the one who dies)
        """),
    ),
    Message(
        "ioane-call",
        sender="ioane",
        to="ditto",
        subject="Fight call Saturday",
        at_ms=at("10:20"),
        body=letter("""
            Ditto, Mrs Rutledge tells me three o'clock is full of bridesmaids. New time please: a
            quarter of an hour after the hall is ours, half an hour long, with Owen and Moana, and
            take the old one out so that nobody turns up to fight a bridesmaid. Fa'afetai!

            |Ioane
        """),
    ),
    Message(
        "colin-hire",
        sender="colin",
        to="ditto",
        cc="moana",
        subject="Re: Truck",
        at_ms=at("10:31"),
        in_reply_to="colin-truck",
        body=letter("""
            Dear both,

            It is blue and its registration is KQM417. Insured from six tomorrow morning, Hamish
            named as driver. Kindly use this one wherever a registration is wanted; the paper under
            hire/ is about our own and I have not the heart to alter it.

            |Yours,
            |Colin Tweedie
        """),
    ),
    Message(
        "ruth-bag",
        sender="ruth",
        to="ditto",
        subject="the tour bag",
        at_ms=at("11:02"),
        body=letter("""
            Hello love,

            I make up the bag this evening after the shop shuts. If anybody has asked you to let me
            know a thing about themselves, pills, knees, nerves, bees, send it over before six and
            I'll carry what's needed. Only from themselves or with their say so, you know that.
            Honor's wrist I've got. Is anybody feeding Gus?

            |Ruth x
        """),
    ),
    Message(
        "ioane-more",
        sender="ioane",
        to="ditto",
        subject="Re: Syrup",
        at_ms=at("11:42"),
        body=letter("""
            Two things changed since this morning. Six litres and not four, because both schools'
            matinees are on again. And beetroot for the colour, NOT cochineal: Owen swells up from
            it, he told me at the coffee just now as if it were a funny story. Same hall, same day,
            before noon. Thank you my friend.

            |Ioane
        """),
    ),
    Message(
        "verity-coat",
        sender="verity",
        to="ditto",
        subject="greatcoat",
        at_ms=at("12:55"),
        body=letter("""
            Left pocket of Owen's greatcoat has come away entirely and I am not sewing a pocket onto
            1934 tweed at lunchtime, I've had four hours. His pen thing lives in the red tin in the
            prompt corner from now on, I've told him, he nodded, he won't have heard. If anyone has
            it written down as the coat, change it please.

            |verity
        """),
    ),
    Message(
        "beatrix-clock",
        sender="beatrix",
        to="ditto",
        cc="desmond",
        subject="A small thing about midnight",
        at_ms=at("13:21"),
        body=letter("""
            Dear Ditto,

            Desmond tells me that the letter under the plate is being written at last and that you
            are writing it. Would you let the hour in it be half past eleven, and not midnight? The
            clock in Act Two strikes the half and then the lights go, so it never gets to twelve,
            and there is always one man in the audience who counts. Desmond says very well.

            |B. H.
        """),
    ),
    Message(
        "merrick-hours",
        sender="merrick",
        to="ditto",
        subject="Deliveries Saturday",
        at_ms=at("13:48"),
        body=letter("""
            To all account customers

            Van goes out 9 and 11 on Saturday. Orders in by close of business today. Onions are
            short. Quote the shop or hall it's going to or it goes to the wrong one, as the
            Presbyterians found out.

            |D. Merrick
        """),
    ),
    Message(
        "tania-collect",
        sender="tania",
        to="ditto",
        subject="Lottie tomorrow",
        at_ms=at("14:46"),
        body=letter("""
            Hi, Tania here, Lottie's mum. We are driving ourselves down so don't keep us a seat in
            the van. Her licence letter from the school is in my bag (the theatre asked for it twice
            I think). Also she has learned the whole of Act Three, all the parts, I'm sorry in
            advance.

            |Tania Sandilands
        """),
    ),
    Message(
        "colin-rooms",
        sender="colin",
        to="ditto",
        subject="Rooms",
        at_ms=at("15:40"),
        body=letter("""
            Dear Ditto,

            For information and filing: eleven rooms at the Commercial, breakfast from half past
            six, no instruments after ten. Desmond has the one over the kitchen because he asked for
            character.

            |C.T.
        """),
    ),
    Message(
        "gus-wood",
        sender="gus",
        to="ditto",
        subject="fyi",
        at_ms=at("16:52"),
        body=letter("""
            dont need anything just telling somone. banister is in, window is in, corpse is in (the
            rug one). if moana asks i did NOT sit on the chaise

            |G
        """),
    ),
)

MAIL: Final[tuple[Message, ...]] = (*_BEFORE, *_TODAY)
"""Six mails before nine, and twelve after."""
