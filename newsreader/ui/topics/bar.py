"""The bar of topics over the list of annotations."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from newsreader.core.topic import Topic, TopicKind
from newsreader.ui.annotations.tag_field import ChipRow, TagField, TagRow
from newsreader.ui.article.tooltips import plain_tool_tip
from newsreader.ui.guard import guarded
from newsreader.ui.tab_order import stop_before, tab_through


class ProposalChip(QToolButton):
    """One proposed topic; a click, Enter or space takes it."""

    accepted = Signal(str)
    """Path."""

    def __init__(self, topic: Topic, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.tag = topic.path or topic.words
        self.setObjectName("proposalChip")
        self.setText(f"+ {self.tag}".replace("&", "&&"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Add topic {tag}").format(tag=self.tag))
        times = self.tr("{kind}, {n} times in this article").format(kind=kind, n=topic.times)
        self.setToolTip(plain_tool_tip(f"{self.accessibleName()}\n{times}"))
        self.clicked.connect(lambda: self.accepted.emit(self.tag))

    @guarded(returns=False)
    def event(self, event: QEvent) -> bool:
        """Take Enter, which Qt leaves to default buttons."""
        key = getattr(event, "key", None)
        if event.type() == QEvent.Type.KeyPress and key and key() in _ENTER:
            self.click()
            return True
        return super().event(event)


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProposalRow(ChipRow):
    """The proposed topics, the most telling first."""

    accepted = Signal(str)
    """Path."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self._chip, parent)
        self._topics: dict[str, Topic] = {}

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Show these proposals and no others."""
        self._topics = {topic.path or topic.words: topic for topic in topics}
        self.show_tags(tuple(self._topics))

    def _chip(self, tag: str) -> QToolButton:
        topic = self._topics[tag]
        chip = ProposalChip(topic, self._kind(topic.kind), self)
        chip.accepted.connect(self.accepted)
        return chip

    def _kind(self, kind: TopicKind) -> str:
        names = {
            TopicKind.PERSON: self.tr("Person"),
            TopicKind.PLACE: self.tr("Place"),
            TopicKind.ORGANISATION: self.tr("Organisation"),
            TopicKind.SUBJECT: self.tr("Subject"),
        }
        return names[kind]


class TopicBar(QWidget):
    """Shows the topics of an article, takes new ones, and asks for proposals."""

    topic_entered = Signal(str)
    topic_removed = Signal(str)
    proposals_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topicBar")
        self.topics = TagRow(self)
        self.field = TagField(self)
        self.field.setObjectName("topicField")
        self.proposals = ProposalRow(self)
        self.propose = QToolButton(self)
        self._title, self._hint = QLabel(self), QLabel(self)
        self._lay_out()
        tab_through(self.field, self.propose)
        self.topics.follow(lambda: stop_before(self.field))
        self.proposals.follow(lambda: self.propose)
        self.field.tag_entered.connect(self.topic_entered)
        self.topics.tag_removed.connect(self.topic_removed)
        self.proposals.accepted.connect(self.topic_entered)
        self.propose.clicked.connect(self.proposals_requested)
        self.retranslate()

    @property
    def hint(self) -> str:
        """What is said in the place of proposals."""
        return "" if self._hint.isHidden() else self._hint.text()

    def show_topics(self, topics: Sequence[str]) -> None:
        """Show what the article carries; a proposal that was taken is none any more."""
        self.topics.show_tags(topics)
        self.topics.setVisible(bool(topics))
        left = [tag for tag in self.proposals.tags if tag not in topics]
        if len(left) < len(self.proposals.tags):
            self.proposals.show_tags(left)

    def show_proposals(self, topics: Sequence[Topic]) -> None:
        """Show what is proposed, or say that there is nothing."""
        self.proposals.show_topics(topics)
        self._hint.setText("" if topics else self.tr("No words of this article stand out."))
        self._hint.setVisible(not topics)
        if topics:
            self.proposals.chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_proposals(self) -> None:
        """Say that proposals are being looked for."""
        self._hint.setText(self.tr("Reading the article…"))
        self._hint.show()

    def forget_proposals(self) -> None:
        """Show none: another article is read."""
        self.proposals.show_topics(())
        self._hint.hide()

    def retranslate(self) -> None:
        """Say it all in the interface's language."""
        self._title.setText(self.tr("Topics of this article"))
        self.topics.setAccessibleName(self.tr("Topics of this article"))
        self.field.setPlaceholderText(self.tr("Add a topic"))
        self.field.setAccessibleName(self.tr("Add a topic to this article"))
        self.propose.setText(self.tr("Suggest"))
        self.propose.setToolTip(self.tr("Suggest topics from the words of this article"))
        self.proposals.setAccessibleName(self.tr("Suggested topics"))

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        for label in (self._title, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.hide()
        self.topics.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.propose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        for widget in (self._title, self.topics):
            layout.addWidget(widget)
        layout.addLayout(row)
        for widget in (self.proposals, self._hint):
            layout.addWidget(widget)
