import type { GuideWords } from './nb.ts'

/** The user's guide in English. */
export const en: GuideWords = {
  heading: 'How it is done in Linje',
  about: 'The handbook says what is done, and by whom. This says how. Words in “” are buttons and places.',
  handbook: 'Handbook',
  contents: 'Contents',
  topic: {
    register: {
      name: 'Register an enquiry',
      says: [
        'The end user writes to the address of her own 1st line, asks for help in the portal, or calls. What comes by e-mail and in the portal becomes a case by itself, and whoever reported it gets the case number.',
        'When somebody calls: “Who is calling?”, then “New case”. Write the title first. Articles and solved cases with the same words come up beside it, and “Solve with this” solves the case at once.',
        'Last, choose “Just open it”, “Solved at once” or “Hand over to the 2nd line”. Everything becomes a case with a number, what is solved on the phone too.',
      ],
    },
    report: {
      name: 'When a supplier reports a fault',
      says: [
        'The supplier writes to the address of the 2nd line, best with one field on each line: Case number, Priority, Area, Date, Time, Error text, Possible solution, Status. Free text will do as well. A supplier with an account finds the same fields in the portal.',
        'If the supplier calls, the 2nd line writes it down: “New case”, “A supplier”.',
        'The case gets both numbers, and ours goes back at once. If the fault is critical and was only told in writing, the case says whom to call. Choose “Note the call” when it is done.',
      ],
    },
    take: {
      name: 'Take the case, or give it to another',
      says: [
        '“Take the case” makes you its handler. “Give the case to” gives it to a colleague, “Put the case back” to the whole team.',
        'The owner is a person in the 1st line of the requester’s agency, and sees the case all the way, also while others work on it. “Change owner” gives it to a colleague there.',
      ],
    },
    triage: {
      name: 'Set type and priority',
      says: [
        'The 2nd line sets type and priority. An error report, a change proposal and support go on to the 3rd line, a technical fault to the operations supplier.',
        'The priority follows from impact and urgency. If you want another one, you write why.',
      ],
    },
    'hand-over': {
      name: 'Hand over to the 2nd line',
      says: [
        '“Hand over to the 2nd line”: write what was tried and what you ask for. It is the first thing the 2nd line reads.',
        'The case is still yours: you see all that happens, get the solution back and give it to the user. The case stands as not taken until somebody in the 2nd line has taken it.',
      ],
    },
    return: {
      name: 'Return to the 1st line',
      says: [
        '“Return to the 1st line” is for a case that lacks something or belongs there. Choose a reason, and write what is needed. The administrator sets up the reasons of each 2nd line.',
        'If it is about the agency’s own network, choose that reason. The 1st line then follows up with its own supplier.',
        'The third time a case comes back it is marked. “Figures” tells how many are returned, with the reason, the service, and between whom.',
      ],
    },
    supplier: {
      name: 'Send to a supplier',
      says: [
        'The 2nd line alone writes to suppliers. “Send to supplier”: write the message, and say on which day you want to follow up. The term of the contract is proposed.',
        'The message carries our case number, the case waits, and the answer comes in on it. If there is no answer by then, the case comes back by itself, and you can choose “Write a reminder”.',
        'The user does not see what we and the supplier write to each other.',
      ],
    },
    number: {
      name: 'Log the supplier’s case number',
      says: [
        'The number in the first answer is logged by itself. Where it is not clear, the case asks for it where the answer stands. The number with a sub-supplier is logged in the same way.',
        'Each of the numbers finds the case, in the search and in e-mail that comes in.',
        'Until the number is logged the supplier has not acknowledged it. How many cases that is stands under “Outstanding”.',
      ],
    },
    inform: {
      name: 'Decide whether end users are informed',
      says: [
        'The 2nd line answers two questions: shall end users be informed? Is it information only? The answers stand in the history. If it is information only, the case is closed without a solution.',
        'If the 3rd line has said that end users must know, log it with “Note that end users must be informed”. The answer can then not be no.',
      ],
    },
    notice: {
      name: 'Send a notice',
      says: [
        'From the case, or from “Notices”: what is wrong, which services and agencies it concerns, since when, what is done, and when the next update comes. You see who gets it before it is sent.',
        'The 1st lines get it by e-mail and here. If it is critical they are to be called too, and the notice shows who is left.',
        'Write an update when there is news, and end it when it is over. Those who have cases attached to it are told then.',
      ],
    },
    relay: {
      name: 'Pass a notice on',
      says: [
        '“Copy the text for end users”, send it as you usually do, and say how: mail list, the banner in the portal, phone or some other way. If they need not know, write why.',
        'The 2nd line sees who has answered. Nobody waits for your answer to solve the fault, and it may come after the case is closed.',
      ],
    },
    wait: {
      name: 'Let it wait',
      says: [
        '“Let it wait”: write what the case waits for, and on which day you want it back. It then comes back by itself. If the answer comes before, the case comes with it.',
      ],
    },
    solve: {
      name: 'Solve the case',
      says: [
        '“Solve the case”: write the solution so that others can use it. Say whether it is here now, or comes in a later version of a product.',
        'What a supplier writes solves nothing by itself: the 2nd line logs it. If the solution stands in a field of the answer, it is filled in when you choose “Log the solution”.',
        'Cases that wait for a version stand under “Versions”. Once the version has come, a draft to each of the users lies there.',
      ],
    },
    'send-back': {
      name: 'Send the solution to the 1st line',
      says: [
        '“Send the solution to the 1st line” gives the case to its owner, who is told. It can be done in the same act as solving.',
        'If everybody may need it, choose “Of general interest”. An article is then written, and a draft of a message to every 1st line comes with it.',
      ],
    },
    tell: {
      name: 'Write to the user',
      says: [
        'The 1st line writes to the user. “Use the solution as text” puts the solution in. Who will see the message is said before it is sent.',
        'The message leaves after ten seconds. Until then you can choose “Undo”, and the text is still there. If you called, choose “I called” and write what was said.',
      ],
    },
    confirm: {
      name: 'When the user confirms, or says no',
      says: [
        'The user confirms by the link in the e-mail, in the portal, by answering, or on the phone. If the answer is in her own words, the 1st line says what it means: “Confirmed” or “Not solved”.',
        'A no opens the case again with the 1st line. If no answer comes, nothing happens by itself.',
      ],
    },
    close: {
      name: 'Close the case',
      says: [
        'The routine says who closes, and when. After a functional fault it is the 1st line, once the user has confirmed. After a technical fault it is the 1st line, once the user is informed. If a supplier reported the fault it is the 2nd line, or the last 1st line that has answered the notice of the solution.',
        '“Close as information” is for what was information only. “Dismiss the case” is for spam, what was reported before, and what the user has withdrawn.',
        'A closed case can still be read, and an answer from the user comes in on it.',
      ],
    },
    'put-right': {
      name: 'Correct the case, and link it to another',
      says: [
        'Title, description and service are corrected by “Correct the description”. “Correct the user” gives the case to the 1st line of the other one’s agency.',
        '“Link to another case” when two cases belong together. Each shows the other.',
      ],
    },
    confidential: {
      name: 'Confidential cases',
      says: [
        '“Make the case confidential” lets only those you name read it. E-mail out then says the number alone.',
        'It takes two to lift it: one proposes, and another agrees.',
      ],
    },
    step: {
      name: 'Mark a step as done',
      says: [
        'Some things are done outside Linje. “Mark the step as done” says that it is done, or left out. Who said so, and when, stands in the history.',
      ],
    },
  },
}
