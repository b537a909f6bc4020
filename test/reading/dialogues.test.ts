import { describe, expect, test } from 'vitest';
import { quotesIn } from './findings.ts';

const speakersIn = (text: string): string[] => quotesIn(text).map((said) => said.split(':')[0] ?? '');

describe('who speaks in a short report', () => {
  test.each<readonly [text: string, speakers: readonly string[]]>([
    [
      'Jane Example won the 800m at the trials.\n\n“I am so happy,” she said. “It means a lot.”\n\nHer coach Tom Watch was in tears.\n\n“She worked so hard,” he said.',
      ['Jane Example', 'Jane Example', 'Tom Watch'],
    ],
    [
      'Max Sample beat Bill Clock to win gold.\n\n“I never doubted it,” said the 31-year-old Birchfield Harrier.\n\n“It was tough,” he added.',
      ['Max Sample', 'Max Sample'],
    ],
    // Whoever is only placed takes no story over.
    [
      'Jane Example won the 400m in 49.60 from Ann Pattern of France. Nigeria’s Eva Model was third.\n\n“I don’t know why I am crying,” she said, wiping her face. “I should laugh.”',
      ['Jane Example', 'Jane Example'],
    ],
    [
      'Jane Example won the 10km in Leeds.\n\nThe 31-year-old broke clear with a mile to go. Kenya’s Ann Pattern was second in 32:44 while Eva Model, who had led at halfway, was third. “It was hard from the hill on,” she said.',
      ['Jane Example'],
    ],
    [
      'Jane Example won the 10km in Leeds. Former winner Ann Pattern was 214th at the age of 52. “I loved it,” she said.',
      ['Ann Pattern'],
    ],
    [
      'Jane Example won the 800m in 1:57.92.\n\nEva Model completed the podium in 1:58.77.\n\n“I thought the bell was early,” she said.',
      ['Jane Example'],
    ],
    [
      'Jane Example won the 400m in 49.60. Nigeria’s Eva Model was third.\n\n“I can do better,” said the Nigerian.',
      ['Eva Model'],
    ],
    // A report calls those of its own nation by their towns.
    [
      'Tom Example of Britain won the high jump with 2.20m. Max Sample of Norway went out at 2.15m after he had led for an hour. “The music was loud,” said the Leeds jumper.',
      ['Tom Example'],
    ],
    // It is written for those whose nation it needn’t print.
    [
      'Kenya’s Bill Clock won the mile in Rome.\n\nKeely Hodgkinson and Josh Kerr were there for Britain. Jane Example cleared 4.83m once Sweden’s Ann Pattern had gone out. “You get on with it,” said the 24-year-old from Truro.',
      ['Jane Example'],
    ],
    [
      'Keely Hodgkinson and Josh Kerr were there for Britain. The American Jane Example led by two metres from Ann Pattern. “I am tired,” said the champion from America.',
      ['Jane Example'],
    ],
    // Those who stand in a list behind “only” take no story over.
    [
      'Jane Example ran 2:23:17.\n\nExample is now the fourth fastest. Only Ann Pattern, Eva Model and Mary Quill have run faster, and two of those did it in shoes that Example says she cannot afford.\n\n“I got these in a sale,” she said.',
      ['Jane Example'],
    ],
    [
      'Jane Example will meet the champion Hannah Cross in Boston. Example ran 2:19 in May. Cross, for one, looks forward to it. “I cannot wait,” she said.',
      ['Hannah Cross'],
    ],
    [
      'Max Sample won in 2:11:20.\n\nRace director Tom Watch apologised to the winner.\n\n“It is not acceptable,” he said.',
      ['Tom Watch'],
    ],
    // Of two strangers none takes it over where nothing is won.
    [
      'The plan, drawn up by Max Sample and his coach, was to wait. But Sample was never good at that.\n\nNobody followed. By the time Morocco’s Bill Clock saw it the gap was 40 metres, and Spain’s Tom Watch did not look interested.\n\n“My coach will kill me,” he said.',
      ['Max Sample'],
    ],
    [
      'Max Sample had trained well.\n\nIn the mile Morocco’s Bill Clock beat Spain’s Tom Watch.\n\n“I am glad,” he said.',
      ['Bill Clock'],
    ],
    // What befell somebody is more than a place.
    [
      'Jane Example of Canada was out after New Zealand’s Ann Pattern fell.\n\n“I felt nothing,” said the Canadian.\n\nThe New Zealander was taken to hospital with a broken wrist.\n\n“It is racing,” she said.',
      ['Jane Example', 'Ann Pattern'],
    ],
    // “Himself” is another than who spoke last.
    [
      'The head coach, Tom Watch, believes that Max Sample can win. Sample, 21, ran 44.60.\n\n“He is good,” said Watch.\n\nThe young Scot himself is more cautious.\n\n“I broke 45 once,” he said.',
      ['Tom Watch', 'Max Sample'],
    ],
    // An office that nobody holds by name.
    [
      'Max Sample left the relay.\n\nA police spokesman said that two men had been questioned. “We take this seriously,” the spokesman said.',
      ['nobody'],
    ],
    [
      'Max Sample left the relay. “We are sorry,” said Tom Watch, a police spokesman. “We take this seriously,” the spokesman said.',
      ['Tom Watch', 'Tom Watch'],
    ],
    // A thing that is told of leaves the story to whoever’s it was.
    [
      'Jane Example was third. It was not enough to catch Ann Pattern, the German who has made this meeting hers. Nor could it dislodge the Colombian Eva Model from second. But she had won something here.\n\n“I was lost,” she said.',
      ['Jane Example'],
    ],
    [
      'Jane Example beat Ann Pattern in Leeds. Pattern ran 7.11 and was, Example says, generous. Yet it was not her best moment. That came in Sheffield, where her younger sister, Eva, won the under-15 title. “I screamed,” she says.',
      ['Jane Example'],
    ],
    [
      'Jane Example is a runner. Her mother, Ann, is a nurse and her father, Tom, drives a bus. “She ran away in shops,” Tom says.',
      ['Tom Example'],
    ],
    // Of those who are only placed no report goes on.
    [
      'Jane Example, a Spaniard, cleared 2.01m at the second attempt. Ukraine’s Ann Pattern, the world champion, went out at 1.98m and Australia’s Eva Model was third.\n\n“I promised my daughter,” said the new leader of the standings.',
      ['Jane Example'],
    ],
    [
      'Jane Example led from gun to tape. Example, a midwife, had worked all night.\n\nThe runner-up was Ann Pattern, 46 seconds adrift, with Eva Model third.\n\n“This was the easy bit,” said the midwife.',
      ['Jane Example'],
    ],
    [
      'Jane Example ran a national record. She had to settle for second.\n\nAnn Pattern was the best placed Briton in fourth (1:58.20), two places ahead of Eva Model (1:58.77).\n\n“I thought it was a mistake,” said the 24-year-old.',
      ['Jane Example'],
    ],
    [
      'Jane Example won the 800m.\n\nAnn Pattern, 24, was fourth, two places ahead of Eva Model.\n\n“I thought it was a mistake,” said the 24-year-old.',
      ['Ann Pattern'],
    ],
    [
      'Jane Example won the 800m and Ann Pattern led until the bell.\n\nPattern was fourth in 1:58.20.\n\n“I went too early,” she said.',
      ['Ann Pattern'],
    ],
    [
      'Jane Example will compete once more before she ends her season.UK Athletics\' head of jumps Eva Watch added: "We never gave up on Jane."',
      ['Eva Watch'],
    ],
    [
      'Jane Example fought her way through in the 800m. The gold went to Eva Model of Russia in 1:58.89 with Spain’s Ann Pattern second. “It was like the sales in there,” joked the Leeds Harrier.',
      ['Jane Example'],
    ],
    // Surnames that are a month, or a town.
    [
      'Jane Example is back. Her coach Aston May, who jumped for Jamaica, has no doubts.\n\n“She has done no speed work,” May said. “You do the sums.”',
      ['Aston May', 'Aston May'],
    ],
    [
      'Tom Oslo was fourth in the 10,000m in 1956. Max Sample won it. “People say it is the cruellest place,” Oslo once said.',
      ['Tom Oslo'],
    ],
    // Whom the sentence introduces goes on.
    [
      'Tom Example won the mile. Example is coached by his father Bill Watch, a former hurdler, who could not look. “I stood behind the van,” he said. “I heard the noise.”',
      ['Bill Watch', 'Bill Watch'],
    ],
    [
      'Jane Example was joined by her mother, Ann Pattern, who drives her to training.\n\n“I have not stopped shaking,” she said.',
      ['Ann Pattern'],
    ],
    // Somebody else acts between, by name or not.
    [
      '“We are pleased,” said the coach Tom Watch. The last word went to her room-mate. High jumper Eva Model had watched it all. “She has not slept.”',
      ['Tom Watch', 'Eva Model'],
    ],
    [
      'Max Sample won the 800m. Director Bill Clock urged caution. “There is time,” said Clock. But the 18-year-old had other ideas. “If they ring, I will go.”',
      ['Bill Clock', 'Max Sample'],
    ],
    [
      '“I lost interest,” said Max Sample. It was his coach, Tom Watch, who rang him. “Tom just turned up with a pair of spikes.”',
      ['Max Sample', 'Max Sample'],
    ],
    // Who laughs at words needn’t have said them.
    [
      'Max Sample beat Bill Clock in the mile. That did not please Clock, who was second again. “It is a bit rich. He sat on my shoulder.” Sample laughed when he was told. “He will have forgotten it tonight.”',
      ['Bill Clock', 'Max Sample'],
    ],
    [
      'Max Sample beat Bill Clock. Sample turned to thank Clock. “I am sorry for you, Max,” replied the 22-year-old.',
      ['Bill Clock'],
    ],
    // All of them are no one.
    [
      'Max Sample of France beat Bill Clock. Coach Tom Watch was not worried. “He had a cold,” said Watch. And he had a warning for the French. “Bill never loses twice.”',
      ['Tom Watch', 'Tom Watch'],
    ],
    [
      'Max Sample won the 60m in Leipzig. Bill Clock was downcast. “Rubbish,” said the Sample Green sprinter.',
      ['Bill Clock'],
    ],
    // A town’s namesake, and whoever comes from a town of the report’s nation.
    [
      'Callum Field won the hurdles in Vienna.\n\nField clocked 7.66 seconds. Max Sample of Austria was second in 7.72. “I should be fit,” said Field. “I hit two hurdles.”',
      ['Callum Field', 'Callum Field'],
    ],
    [
      'Max Sample trained at Sheffield. He beat Tom Sheffield in Sheffield. “It hurt,” said Sheffield.',
      ['Tom Sheffield'],
    ],
    [
      'Jane Example took bronze in 12:53 and Romania’s Ann Pattern beat Example in a sprint for silver. “I lost a spike,” said the Leeds schoolgirl.',
      ['Jane Example'],
    ],
    [
      'Bill Clock spoke of a warning. “It is simple,” said Clock. Sample’s coach, Tom Watch, described the verdict as “heartbreaking”. He added: “You spend eight years with a lad.”',
      ['Bill Clock', 'Tom Watch'],
    ],
    [
      'Jane Example won. Her coach, Tom Watch, never doubted it.“She rang me at night,” said Watch. “I told the nurse to hide her phone.”“I want the final,” added Example.',
      ['Tom Watch', 'Tom Watch', 'Jane Example'],
    ],
    ['Max Sample did not run. From his bed Sample sent a message. “Well done,” it read.', ['Max Sample']],
    ['Max Sample, 24, was the star.\n\n“It is great,” said the Yorkshireman.', ['Max Sample']],
    ['UK Athletics performance director Dave Office praised the team.\n\n“We did well,” said Office.', ['Dave Office']],
    [
      'Jakob Ingebrigtsen won the 1500m ahead of his brother Filip Ingebrigtsen.\n\n“Filip helped me,” said Jakob Ingebrigtsen.\n\n“He was better,” Filip Ingebrigtsen said.',
      ['Jakob Ingebrigtsen', 'Filip Ingebrigtsen'],
    ],
    [
      'Jakob Ingebrigtsen and brother Filip ran together. “I felt good,” said Jakob. “I felt bad,” said Filip.',
      ['Jakob Ingebrigtsen', 'Filip Ingebrigtsen'],
    ],
    [
      'Max Sample (Morocco) broke the mile record in Berlin on Tuesday.\n\nThe Moroccan cut three seconds off the mark of Bill Clock (Algeria), which the Algerian set in July 1995.\n\nThe 24-year-old Moroccan ran the last lap alone.\n\n“I had it in mind,” he said.',
      ['Max Sample'],
    ],
    // Whose record is long ago says nothing.
    [
      'Max Sample was second in the marathon. Sample’s 2:07:32 was the fastest by a Japanese since Tom Watch ran 2:07:35 in 1986.\n\n“I thought I would win,” he said.',
      ['Max Sample'],
    ],
    [
      'Max Sample came last in the javelin and drove home in silence.\n\nThe surgeon who put him back together, Dr Bill Clock, is cautious. “There is metal in that elbow,” he says.',
      ['Bill Clock'],
    ],
    // The former champion is the coach now.
    [
      'Max Sample owes it to his coach, Tom Watch. Watch, whose record was equalled by China’s Bill Clock, has changed everything. The former world champion said: “Max has always had the speed.”',
      ['Tom Watch'],
    ],
    // A title means whoever it is printed beside, as long as the sentence before names them.
    [
      'Max Sample beat the former world champion Bill Clock in 9.98. “He was simply better,” said the former champion.',
      ['Bill Clock'],
    ],
    [
      'Max Sample beat Bill Clock, the former world champion, in 9.98. “He was the man I looked up to,” said the new champion.',
      ['Max Sample'],
    ],
    [
      'Jane Example won the 800m in 1:58.20 from Ann Pattern, a Harrier from Exeter. “I had no legs at all,” admitted the Exeter Harrier.',
      ['Ann Pattern'],
    ],
    [
      'Max Sample beat the former world champion Bill Clock in 9.98. “I am the champion now,” said the world champion.',
      ['Max Sample'],
    ],
    ['Max Sample beat Bill Clock in 9.98. “I have no complaints,” said the runner-up.', ['Bill Clock']],
    [
      'Jane Example finished second in the 800m behind Ann Pattern. “I have no complaints,” the runner-up said.',
      ['Jane Example'],
    ],
    [
      'Bill Clock won the 800m from Max Sample, while Josh Kerr was third. “I’m gutted,” said the bronze medallist.',
      ['Josh Kerr'],
    ],
    [
      'Ann Pattern won the 800m in 1:58.20, and Jane Example was given the same time as the bronze medallist, Germany’s Eva Sample. “It was close,” said the bronze medallist.',
      ['Eva Sample'],
    ],
    // A nation that nobody told is rather theirs who were spoken of alone than another’s, further off.
    [
      'Britain’s Bill Clock was ninth. Max Sample was racing here for the 25th time. The Briton was fourth. “My arms hurt,” he said.',
      ['Max Sample'],
    ],
    [
      'Jane Example scored 4948 points, leaving Ann Pattern - on 4821 - to reflect on a silver. “I gave it everything,” she said.',
      ['Ann Pattern'],
    ],
    [
      'Jane Example scored 4948 points, leaving Ann Pattern in second. “I gave it everything,” she said.',
      ['Jane Example'],
    ],
    [
      'Bill Clock holds the record. Max Sample is here. By 2003 he was the national champion. “I was nobody,” the champion said.',
      ['Max Sample'],
    ],
    ['Jane Example: “I loved every minute.”', ['Jane Example']],
    [
      'Jane Example won the 800m for Great Britain.\n\n“We came for five medals,” said British team manager Ann Pattern.\n\n“We got them.”',
      ['Ann Pattern', 'Ann Pattern'],
    ],
    [
      'Jane Example leads the entries. Eva Sample (2:18.52) is her rival.\n\n“She asked us for pacemakers,” revealed the elite athlete coordinator, Tom Watch.',
      ['Tom Watch'],
    ],
    ['Officials from Rift Valley chose Max Sample.\n\n“I was afraid,” he said.', ['Max Sample']],
    [
      'Jane Example was third. “She is a fighter,” said her coach, Tom Watch.\n\n“I was lucky,” Example said.\n\n“She always says that,” her coach said.',
      ['Tom Watch', 'Jane Example', 'Tom Watch'],
    ],
    ['Jane Example was third in the javelin. “She is a fighter,” said her coach.', ['nobody']],
    ['Max May broke down.\n\n“I’m gutted,” May said in a statement.', ['Max May']],
    [
      'Jane Example, 24, won the 800m ahead of Ann Pattern, 31.\n\n“I felt strong,” said the 31-year-old.',
      ['Ann Pattern'],
    ],
    [
      'Jane Example is out of the championships. The 26-year-old felt a pain in training. Her place goes to Ann Pattern, runner-up to Example in Leeds. “I was asleep,” the 22-year-old said.',
      ['Ann Pattern'],
    ],
    [
      'Jane Example was third in the marathon, and world record holder Ann Pattern herself, in a car for television, had only sympathy for the winner. “It hurts,” she said.',
      ['Ann Pattern'],
    ],
    [
      'Jane Example took gold in the 800m and Max Sample won the long jump.\n\n“I am delighted,” said the long jumper.',
      ['Max Sample'],
    ],
    [
      'Jane Example took gold in the 800m and Ann Pattern won the 100m.\n\n“I am delighted,” said the sprinter.',
      ['Ann Pattern'],
    ],
    [
      'There was less joy for Max Sample, who was third in the 60m. Bill Clock denied Sample even the silver by a hundredth. “I am gutted,” he said.',
      ['Max Sample'],
    ],
    [
      'Max Sample led the 800m at the bell. Bill Clock denied Sample the title to win gold in 1:44.20. “I am happy,” he said.',
      ['Bill Clock'],
    ],
    [
      'Jane Example took the 10km in Leeds. Ann Pattern was second while Eva Sample was third. “I like the wind,” said the 32-year-old, who also won in Bath.',
      ['Jane Example'],
    ],
    [
      'Jane Example took the 10km in Leeds. Ann Pattern was second. “I like the wind,” said the 32-year-old, who was also second in Bath.',
      ['Ann Pattern'],
    ],
    ['Lord Sample praised Jane Example.\n\n“She is a wonderful athlete,” he said.', ['Sample']],
    ['“We are proud of Jane,” read a statement from UK Athletics.', ['UK Athletics']],
    [
      '“I gave everything,” Max Sample said. “There was nothing left.” His coach, Tom Watch, nodded. “He did.”',
      ['Max Sample', 'Max Sample', 'Tom Watch'],
    ],
    [
      'Jane Example’s agent, Tom Watch, said: “She will not run.” Watch added: “It is a shame.”',
      ['Tom Watch', 'Tom Watch'],
    ],
    [
      'Max Sample won the hammer. “I am proud,” said Sample.\n\nAsked about the record, which Bill Clock had held, he added: “It was a goal.”',
      ['Max Sample', 'Max Sample'],
    ],
    [
      'Max Sample won the hammer. “I am proud,” said Sample.\n\n“Bill Clock was my hero,” he later added. “He still is.”',
      ['Max Sample', 'Max Sample', 'Max Sample'],
    ],
    [
      'Max Sample won. “I am proud,” said Sample.\n\nBill Clock was second, and said: “He did well.” He continued: “I did not.”',
      ['Max Sample', 'Bill Clock', 'Bill Clock'],
    ],
    [
      'Jane Example won the 800m ahead of Ann Pattern.\n\nPattern was 28th in 2014.\n\n“It is great,” the 29-year-old Example told reporters.',
      ['Jane Example'],
    ],
    [
      'Max Sample was second.\n\nHis father Bill told BBC Sport: “I am proud.”\n\n“So am I,” said his mother Ann.\n\n“I will rest,” Bill added.',
      ['Bill Sample', 'Ann', 'Bill Sample'],
    ],
    [
      'The 800m was won by Max Sample in 1:45.20, with Bill Clock, now 34 and in what he said would be his last race, rewarded with fourth place and the biggest cheer of the day. “My calves hurt,” he said.',
      ['Bill Clock'],
    ],
    ['The 800m was won by Max Sample in 1:45.20, with Bill Clock fourth. “My calves hurt,” he said.', ['Max Sample']],
    [
      'Max Sample was proud. He won the 800m in 1:45.20, with Bill Clock, now 34 and a father of two, rewarded with fourth place and a cheer. “My calves hurt,” he said.',
      ['Max Sample'],
    ],
    ['Reflecting on her daughter’s win, Jane Example’s mum Ann said: “It is amazing.”', ['Ann']],
    ['Max Sample was second. His father Bill watched.\n\n“I am happy,” Sample said.', ['Max Sample']],
    [
      'Jane Example sued Bill Clock. Clock said: “I stand by it.” Her lawyer Max Sample said: “She never did.”',
      ['Bill Clock', 'Max Sample'],
    ],
    [
      'Jane Example sued Bill Clock. Clock said: “I stand by it.” Spokesman Max Sample said the IAAF would write to Clock. “It is not for us,” he added.',
      ['Bill Clock', 'Max Sample'],
    ],
    [
      'Jane Example must decide on the World Championships. Team member Ann Pattern said all would understand if Example stayed away. “It would be fine to have Jane,” said the world champion. “But it is her choice.”',
      ['Ann Pattern', 'Ann Pattern'],
    ],
    [
      'Jane Example denies it. In a statement through her lawyer Max Watch, Example said that she was innocent. “It is not true,” she said.',
      ['Jane Example'],
    ],
    ['Max Sample won. “I am Max Sample,” he said.', ['Max Sample']],
    ['The team captain, Max Sample, praised Ann Pattern. “Ann is strong,” said the 400m runner.', ['Max Sample']],
    [
      'Jane Example is champion. “It is easier to chase,” points out former Olympian and pundit Tom Watch.',
      ['Tom Watch'],
    ],
    ['Max Sample said that Tom Watch was the favourite, adding: “He is in great shape.”', ['Max Sample']],
    [
      'Bill Clock said: “It is hard.” “You recover quickly.” Clock also said conditions would be better in May. Max Sample agreed.',
      ['Bill Clock', 'Bill Clock'],
    ],
    [
      'A spokesman said: “Jane Example will be fined.” “It was explained in the talks.” Example has always said she would rest.',
      ['nobody', 'nobody'],
    ],
    ['“I could not stop crying!” Jane Example told BBC Sport following her run.', ['Jane Example']],
    ['Max Sample and Tom Watch ran together. “I was tired,” said the latter.', ['Tom Watch']],
    ['Max Sample and Tom Watch ran together. “I was tired,” said the former.', ['Max Sample']],
    ['Speaking to BBC Sport, Jane Example said: “It was a dream.”', ['Jane Example']],
    [
      '“It was a dream,” Jane Example, who was third in 2003, told BBC Sport. “I want more.”',
      ['Jane Example', 'Jane Example'],
    ],
    ['Asked about her injury, Jane Example replied: “It is fine.”', ['Jane Example']],
    ['Jane Example finished second behind Ann Pattern. “She was too strong,” Example conceded.', ['Jane Example']],
    [
      'Jane Example finished second behind Ann Pattern. “She was too strong today,” said the Scot. “I gave it all.”',
      ['Jane Example', 'Jane Example'],
    ],
    ['Josh Kerr beat Cole Hocker. “He ran a great race,” said the American.', ['Cole Hocker']],
    [
      'Max Sample was delighted after his win.\n\n“I was flying,” he said. “What a night.”\n\nTom Watch, fourth, was less happy.\n\n“I got it wrong,” he said.',
      ['Max Sample', 'Max Sample', 'Tom Watch'],
    ],
    [
      'The defending champion Jane Example will miss the meeting. “I am gutted to miss out,” the 27-year-old wrote on Instagram.',
      ['Jane Example'],
    ],
    ['Max Sample’s mother, Ann Sample, said: “We are proud.”', ['Ann Sample']],
    ['There were tears for Jane Example. “I gave everything I had today,” she said.', ['Jane Example']],
    ['For Max Sample, it was all too much. “I can’t believe it happened,” he said.', ['Max Sample']],
    ['Double Olympic champion Jane Example backed Max Sample to win. “He is the best,” she said.', ['Jane Example']],
    ['“I’m over the moon,” beamed Example.\n\nJane Example had earlier won the 800m.', ['Jane Example']],
    ['Sprinter Max Sample insists he is ready: “I have trained hard all winter.”', ['Max Sample']],
    ['Head coach Charles Office hit out at Jane Example. “She was a wimp today,” he said.', ['Charles Office']],
    ['Athletics chief Dave Office defended the decision. “We had no choice in the end,” he said.', ['Dave Office']],
    ['“This is a big blow,” said a spokesman for Sample.', ['nobody']],
    ['“This is a big blow,” a UK Athletics spokesman said.', ['nobody']],
    ['“I’m thrilled,” said Jane Example’s coach, Tom Watch.', ['Tom Watch']],
    ['“I’m thrilled,” said an emotional Jane Example after the race.', ['Jane Example']],
    ['Example, meanwhile, was philosophical. “These things happen in sport,” said Jane Example.', ['Jane Example']],
    [
      'Jane Example and Ann Pattern shared the lead. “I had to dig deep,” said Example, “but Ann was great.”',
      ['Jane Example', 'Jane Example'],
    ],
    ['Max Sample crossed the line and collapsed. “I was finished,” he panted.', ['Max Sample']],
    ['“I will be back,” Max Sample promised. “Next year is mine.”', ['Max Sample', 'Max Sample']],
    [
      'Cole Hocker finished fourth. The American was not happy.\n\n“I expected more from myself,” he said.',
      ['Cole Hocker'],
    ],
    ['Keely Hodgkinson won gold, with Mary Moraa second. Moraa said: “Keely deserved it.”', ['Mary Moraa']],
    ['Keely Hodgkinson paid tribute to coach Tom Watch. “He has been amazing for me,” she said.', ['Keely Hodgkinson']],
    [
      'Jane Example ran 1:56.28.\n\nExample’s form gives her hope as she tries to get the better of American world and Olympic champion Ann Pattern.\n\n“I am ready,” she said.',
      ['Jane Example'],
    ],
    [
      'Max Sample won the 200m. Bill Clock was second.\n\nSitting beside silver medallist Clock, Sample spoke of his late father, Tom Watch, with pride.\n\n“I ran for him,” he said.',
      ['Max Sample'],
    ],
    [
      'Max Sample won the 400m hurdles.\n\nSaid Sample, “It feels good.”\n\nBill Clock was second. Said Clock: “He was strong.”',
      ['Max Sample', 'Bill Clock'],
    ],
    [
      'Max Sample won the 400m hurdles from France’s Bill Clock (49.14), who summed up the race for everyone other than Sample later:\n\n“It was windy.”',
      ['Bill Clock'],
    ],
    [
      'There was drama when Bill Clock was disqualified for a false start, leaving Max Sample as the man to beat.\n\n“I waited,” said the 17-year-old.',
      ['Max Sample'],
    ],
    [
      '“I can’t explain it,” Max Sample said when asked about his feelings toward Bill Clock. “We both want to win.”',
      ['Max Sample', 'Max Sample'],
    ],
    [
      'Max Sample won the mile.\n\nSample will feature in a field that includes Bill Clock.\n\n“I am grateful,” he said.',
      ['Max Sample'],
    ],
    [
      'Max Sample said: “I am happy.”\n\nOn the death of the champion, Bill Clock:\n\n“We all remember him.”',
      ['Max Sample', 'Max Sample'],
    ],
    [
      'Jane Example was invited to play in Germany.\n\n“How do you pass up something like that?” La Center athletic director Tom Watch said.',
      ['Tom Watch'],
    ],
    [
      'Bill Clock said: “I won.” Jane Example was third. On her Instagram, she posted a picture of her father in the crowd. The post read, “So grateful.”',
      ['Bill Clock', 'Jane Example'],
    ],
    [
      'Jane Example had a good day. Sweden’s Ann Sample won the 800m, with Beth Specimen third. "I only had a lane as somebody was ill. "My coach told me to sit in fifth and see. I sat there for a while. "It was fun," said Example.',
      ['Jane Example', 'Jane Example', 'Jane Example'],
    ],
    [
      'Britain’s Ann Quill was third in the high jump. Sweden’s Jane Example won with 1.94m and failed at 1.97m. “It was loud,” said the Leeds jumper.',
      ['Ann Quill'],
    ],
    [
      'Ann Quill won the 800m.\n\nQuill is coached by her father Tom, a former steeplechaser, who could not watch the closing stages. “I went for a walk,” he said. “I could tell by the noise.”',
      ['Tom Quill', 'Tom Quill'],
    ],
    ['“I felt strong,” was how Max Sample put it after he won the mile.', ['Max Sample']],
    ['“We are proud,” said a spokesman for Leeds City after Max Sample won the mile.', ['nobody']],
    ['“We are proud,” said a friend, Bill Clock, after Max Sample won the mile.', ['Bill Clock']],
    ['“I felt strong.” That was the verdict of Max Sample after the mile.', ['Max Sample']],
    ['Max Sample won the mile. His verdict? “I felt strong.”', ['Max Sample']],
    ['Max Sample won the mile. Said Bill Clock, who was second: “He was strong.”', ['Bill Clock']],
    ['Max Sample beat defending champion Bill Clock. “I felt tired,” said the defending champion.', ['Bill Clock']],
    ['UK Athletics issued a statement about Max Sample. “We are still waiting,” it read.', ['UK Athletics']],
    ['Max Sample fell in the mile and put it behind him. “I felt strong,” said Bill Clock.', ['Bill Clock']],
    ['The Briton Josh Kerr, coached by Tom Watch, took gold. “I told you so,” Kerr said with a grin.', ['Josh Kerr']],
  ])('%s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});

test('the winner is who won, however many were named since', () => {
  const text = `Jane Example won the 800m in 1:58.20.

Ann Sample finished third as the champion Beth Specimen was a disappointing seventh.

“I fought all the way,” said the winner.`;
  expect(quotesIn(text)).toEqual(['Jane Example: I fought all the way,']);
});

test('who won long ago is not the winner', () => {
  const text = `Jane Example won the 800m in 1:58.20.

Ann Sample was second. Her mother won here in 1996. And what about the prize money?

The winner thought about it. “My brother needs shoes.”`;
  expect(quotesIn(text)).toEqual(['Jane Example: My brother needs shoes.']);
});

const HEADED = [
  'Jane Example (GBR) – women’s 800m',
  'Jane Example (GBR)',
  'JANE EXAMPLE (GBR)',
  'Jane Example (meeting director)',
  'Jane Example, Olympic champion',
  'Jane Example',
];

test.each(HEADED)(
  'under the heading “%s” Jane Example speaks, whatever she is asked about, up to the next heading',
  (heading) => {
    expect(
      speakersIn(
        `Words from Leeds\n\nMary Pattern was third, and the press met three of them.\n\n${heading}\n\n“I am ready for the summer.”\n\nOn the race that Mary Pattern won:\n\n“It was a good one to watch.”\n“She was strong.”\n\nWhat follows\n\n“Nobody knows who will be next.”`,
      ),
    ).toEqual(['Jane Example', 'Jane Example', 'Jane Example', 'nobody']);
  },
);

test('a heading that is no name, and one with the writer’s telling below, say nothing of who speaks', () => {
  const quote = '“It was a good day for us all.”';
  expect(speakersIn(`Golden Evening\n\n${quote}`)).toEqual(['nobody']);
  expect(
    speakersIn(`Jane Example\n\nMary Pattern ran with her.\n\n${quote}, said Mary Pattern.\n\n“I felt strong.”`),
  ).toEqual(['Mary Pattern', 'Mary Pattern']);
});

test.each<readonly [text: string, speakers: readonly string[]]>([
  ['“I ran with my heart today.” – Jane Example after her first final.', ['Jane Example']],
  ['"I ran with my heart today." -- Kenyan marathon runner Max Sample.', ['Max Sample']],
  [
    '“I ran with my heart today.” – Jane Example.\n\n“I did not.” — Max Sample, who was fourth, on his fall.',
    ['Jane Example', 'Max Sample'],
  ],
  ['“I ran with my heart today.” – Jane Example.\n\n“I did not.” – Quill on his fall.', ['Jane Example', 'nobody']],
  [
    '“I ran with my heart today.”\nSprinter Max Sample, after his final.\n“It is only silver, but it shines.”\nSilver medallist Bill Clock.',
    ['Max Sample', 'Bill Clock'],
  ],
  [
    '“I ran with my heart today,” said Jane Example. “Twice.”\n\nMax Sample won the 800m.',
    ['Jane Example', 'Jane Example'],
  ],
])('who signs the words: %s', (text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers);
});
